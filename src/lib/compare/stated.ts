import type { ClaimRow } from '../corpus/rows';

/** What a reader needs in order to compare a figure with another: id → how it is called on screen. */
export const FIELDS = {
  baseline: 'Baseline',
  hardware: 'Hardware',
  model: 'Model',
  task: 'Task',
  scope: 'Scope',
  batch: 'Batch size',
  context: 'Context length',
  quality: 'Quality beside the gain',
  average: 'More than a best case',
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as Field[];

/** Whether a claim states a field. */
export const STATES: Record<Field, (row: ClaimRow) => boolean> = {
  baseline: ({ claim }) => claim.baseline !== null,
  hardware: ({ claim }) => claim.conditions.hardware.length > 0,
  model: ({ claim }) => claim.conditions.model.length > 0,
  task: ({ claim }) => claim.conditions.task.length > 0,
  scope: ({ claim }) => claim.scope !== 'not-stated',
  batch: ({ claim }) => claim.conditions.batchSize !== null,
  context: ({ claim }) => claim.conditions.contextTokens !== null,
  quality: ({ qualityBeside }) => qualityBeside,
  average: ({ claim }) => claim.reported.qualifier !== 'up-to',
};

/** "baseline, hardware and model", in the order in which fields are listed. */
export const fieldsInWords = (fields: readonly Field[]) =>
  new Intl.ListFormat('en-GB').format(
    FIELD_IDS.filter((id) => fields.includes(id)).map((id) => FIELDS[id].toLowerCase()),
  );
