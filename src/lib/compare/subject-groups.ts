import type { Subject } from '../schema';

/** What was made smaller, in groups; figures of two groups are never of one thing. */
export const SUBJECT_GROUPS = {
  weights: 'Weights',
  'kv-attention': 'KV cache and attention',
  'activations-memory': 'Activations and total memory',
} as const;
export type SubjectGroup = keyof typeof SUBJECT_GROUPS;

const GROUP_OF: Record<Subject, SubjectGroup | null> = {
  weights: 'weights',
  experts: 'weights',
  'kv-cache': 'kv-attention',
  attention: 'kv-attention',
  activations: 'activations-memory',
  'total-memory': 'activations-memory',
  'optimizer-state': 'activations-memory',
  'trainable-parameters': null,
};

/** @returns null where the subject is not stated or in no group */
export const groupOf = (subject: Subject | null): SubjectGroup | null =>
  subject === null ? null : GROUP_OF[subject];
