import { hardware, models, type Claim } from '../schema';
import { exactNumber, percentText, rangeText } from './number';

/** The conditions that a claim states, each as a name and its words; nothing for what is not stated. */
export function conditionList({
  conditions,
  asWritten,
}: Pick<Claim, 'conditions' | 'asWritten'>): { name: string; text: string }[] {
  const percent = (share: number) => `${percentText(share)}%`;
  const { kvBudget } = conditions;
  const entries: [string, string | null][] = [
    [
      'Model',
      withSourceWords(
        conditions.model.map((id) => models.get(id).label),
        asWritten.model,
      ),
    ],
    [
      'Hardware',
      withSourceWords(
        conditions.hardware.map((id) => hardware.get(id).label),
        asWritten.hardware,
      ),
    ],
    ['Task', listed(conditions.task)],
    ['Context', measured(conditions.contextTokens, 'tokens')],
    ['Batch', measured(conditions.batchSize, '')],
    ['Weights', measured(conditions.weightBits, 'bit')],
    ['Activations', measured(conditions.activationBits, 'bit')],
    ['KV cache', measured(conditions.kvBits, 'bit')],
    ['Sparsity', conditions.sparsity === null ? null : percent(conditions.sparsity)],
    ['Pattern', conditions.pattern],
    [
      'KV budget',
      kvBudget === null
        ? null
        : 'tokens' in kvBudget
          ? `${exactNumber(kvBudget.tokens)} tokens`
          : percent(kvBudget.fraction),
    ],
    [
      'Parameters removed',
      conditions.parametersRemoved === null ? null : percent(conditions.parametersRemoved),
    ],
    ['Also', conditions.text],
  ];
  return entries.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
}

/** The vocabulary's names, and the source's own words where they say it in another way. */
export function withSourceWords(labels: readonly string[], words: string | null): string | null {
  const names = listed(labels);
  if (words === null || plain(words) === plain(names ?? '')) return names;
  return names === null ? words : `${names} (${words})`;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const listed = (labels: readonly string[]) => (labels.length ? labels.join(', ') : null);

const measured = (value: number | readonly number[] | null, unit: string) =>
  value === null ? null : `${rangeText(value, exactNumber)} ${unit}`.trim();
