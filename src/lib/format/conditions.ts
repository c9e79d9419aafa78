import {
  CONDITIONS,
  conditionsOf,
  hardware,
  models,
  type Claim,
  type ClaimCondition,
} from '../schema';
import { exactNumber, percentText, rangeText } from './number';

/** The conditions that a claim states, each as a name and its words; nothing for what is not stated. */
export const conditionList = ({
  conditions,
  asWritten,
}: Pick<Claim, 'conditions' | 'asWritten'>): { name: string; text: string }[] =>
  conditionsOf(conditions).flatMap((condition) => {
    const text = inWords(condition, asWritten);
    return text === null ? [] : [{ name: CONDITIONS[condition.id].label, text }];
  });

const VOCABULARIES = { models, hardware };

/** @returns null where the source does not say */
function inWords(condition: ClaimCondition, asWritten: Claim['asWritten']): string | null {
  if (condition.value === null) return null;
  switch (condition.kind) {
    case 'ids': {
      const vocabulary = VOCABULARIES[CONDITIONS[condition.id].vocabulary];
      const labels = condition.value.map((id) => vocabulary.get(id).label);
      return withSourceWords(labels, asWritten[condition.id]);
    }
    case 'texts':
      return listed(condition.value);
    case 'extent':
      return `${rangeText(condition.value, exactNumber)} ${CONDITIONS[condition.id].unit}`.trim();
    case 'bits':
      return `${exactNumber(condition.value)} bit`;
    case 'share':
      return percent(condition.value);
    case 'budget':
      return 'tokens' in condition.value
        ? `${exactNumber(condition.value.tokens)} tokens`
        : percent(condition.value.fraction);
    case 'pattern':
    case 'text':
      return condition.value;
  }
}

/** The vocabulary's names, and the source's own words where they say it in another way. */
export function withSourceWords(labels: readonly string[], words: string | null): string | null {
  const names = listed(labels);
  if (words === null || plain(words) === plain(names ?? '')) return names;
  return names === null ? words : `${names} (${words})`;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const listed = (labels: readonly string[]) => (labels.length ? labels.join(', ') : null);

const percent = (share: number) => `${percentText(share)}%`;
