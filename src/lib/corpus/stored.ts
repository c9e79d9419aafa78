import { verdictOf } from '../checks/finding';
import { CONDITION_IDS, type ConditionId, type Conditions } from '../schema';
import type { ClaimRow } from './rows';

/** The column that says whose a claim is; its dictionary is the papers, in their order, without their claims. */
export const PAPER = 'paper';

type OfConditions = {
  [Id in ConditionId as `conditions.${Id}`]: (row: ClaimRow) => Conditions[Id];
};

/**
 * What the corpus file has of each claim beside its paper, a column each: what is stated, and what
 * is derived with effort. Each value is JSON text. What the vocabularies say of a value is not there.
 */
export const STORED = {
  id: ({ claim }) => claim.id,
  method: ({ claim }) => claim.method,
  measuredBy: ({ claim }) => claim.measuredBy,
  metric: ({ claim }) => claim.metric,
  scope: ({ claim }) => claim.scope,
  subject: ({ claim }) => claim.subject,
  'reported.value': ({ claim }) => claim.reported.value,
  'reported.unit': ({ claim }) => claim.reported.unit,
  'reported.form': ({ claim }) => claim.reported.form,
  'reported.qualifier': ({ claim }) => claim.reported.qualifier,
  'reported.baselineValue': ({ claim }) => claim.reported.baselineValue,
  baseline: ({ claim }) => claim.baseline,
  ...(Object.fromEntries(
    CONDITION_IDS.map((id) => [`conditions.${id}`, ({ claim }: ClaimRow) => claim.conditions[id]]),
  ) as OfConditions),
  'asWritten.hardware': ({ claim }) => claim.asWritten.hardware,
  'asWritten.model': ({ claim }) => claim.asWritten.model,
  'asWritten.baseline': ({ claim }) => claim.asWritten.baseline,
  run: ({ claim }) => claim.run,
  'evidence.source': ({ claim }) => claim.evidence.source,
  'evidence.quote': ({ claim }) => claim.evidence.quote,
  'evidence.locator': ({ claim }) => claim.evidence.locator,
  'evidence.version': ({ claim }) => claim.evidence.version,
  note: ({ claim }) => claim.note,
  'normalized.value': ({ normalized }) => normalized.quantity?.value ?? null,
  'normalized.unit': ({ normalized }) => normalized.quantity?.unit ?? null,
  'normalized.derivation': ({ normalized }) => normalized.quantity?.derivation ?? null,
  'normalized.refused': ({ normalized }) => normalized.refused,
  findings: ({ findings }) => findings,
  check: ({ findings }) => verdictOf(findings),
  qualityBeside: ({ qualityBeside }) => qualityBeside,
} satisfies Record<string, (row: ClaimRow) => unknown>;

/** What a column holds, by its name. */
export type Stored = { [K in keyof typeof STORED]: ReturnType<(typeof STORED)[K]> };
export const STORED_NAMES = Object.keys(STORED) as (keyof Stored)[];
