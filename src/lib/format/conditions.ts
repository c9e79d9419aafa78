import { hardware, models, type Conditions } from '../schema';
import { exactNumber, percentText, rangeText } from './number';

/** The conditions that a claim states, each as a name and its words; nothing for what is not stated. */
export function conditionList(conditions: Conditions): { name: string; text: string }[] {
  const percent = (share: number) => `${percentText(share)}%`;
  const { kvBudget } = conditions;
  const entries: [string, string | null][] = [
    ['Model', listed(conditions.model.map((id) => models.get(id).label))],
    ['Hardware', listed(conditions.hardware.map((id) => hardware.get(id).label))],
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

const listed = (labels: readonly string[]) => (labels.length ? labels.join(', ') : null);

const measured = (value: number | readonly number[] | null, unit: string) =>
  value === null ? null : `${rangeText(value, exactNumber)} ${unit}`.trim();
