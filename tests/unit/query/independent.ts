import type { ClaimRow } from '#lib/corpus/rows.ts';
import type { Field, Query } from '#lib/query/index.ts';
import { baselines, hardware, metrics, modelFamilies, models } from '#lib/schema/index.ts';

/**
 * Whether a claim answers a query, written out anew from the rules: one `if` a rule, no tables.
 * @param all the claims of its paper at least
 */
export function answers(row: ClaimRow, query: Query, all: readonly ClaimRow[]): boolean {
  const { claim } = row;
  const shares = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => has.includes(id));
  const { model, hardware: devices } = claim.conditions;
  const classes = devices.map((id) => hardware.get(id).class);
  if (!shares(query.technique, row.techniques)) return false;
  if (!shares(query.hardware, devices.length ? [...devices, ...classes] : ['not-stated']))
    return false;
  const families = query.model.length ? model.map((id) => familyId(models.get(id).family)) : [];
  if (!shares(query.model, model.length ? [...model, ...families] : ['not-stated'])) return false;
  const { baseline } = claim;
  const compared = baseline === null ? ['not-stated'] : [baseline, baselines.get(baseline).class];
  if (!shares(query.baseline, compared)) return false;
  if (!shares(query.scope, [claim.scope])) return false;
  if (!shares(query.qualifier, [claim.reported.qualifier])) return false;
  if (!shares(query.source, [claim.evidence.source])) return false;
  if (!shares(query.paper, [claim.id.split('/')[0] ?? ''])) return false;
  const { findings } = row;
  const check = findings.some(({ beyond }) => beyond)
    ? 'needs-explanation'
    : findings.length > 0
      ? 'within-bounds'
      : 'no-bound';
  if (!shares(query.check, [check])) return false;
  const year = Number(row.date.split('-')[0]);
  if (query.from !== null && year < query.from) return false;
  if (query.to !== null && year > query.to) return false;
  if (query.complete && query.fields.some((field) => !states(row, field, all))) return false;
  if (query.q === '') return true;
  const text = `${row.shortName}\n${row.title}\n${claim.method}\n${claim.evidence.quote}`;
  return query.q
    .toLowerCase()
    .split(/\s/)
    .every((word) => text.toLowerCase().includes(word));
}

function states({ claim, paper }: ClaimRow, field: Field, all: readonly ClaimRow[]): boolean {
  const { conditions } = claim;
  if (field === 'scope') return claim.scope !== 'not-stated';
  if (field === 'baseline') return claim.baseline !== null;
  if (field === 'model') return conditions.model.length > 0;
  if (field === 'hardware') return conditions.hardware.length > 0;
  if (field === 'task') return conditions.task.length > 0;
  if (field === 'batch') return conditions.batchSize !== null;
  if (field === 'context') return conditions.contextTokens !== null;
  if (field === 'average') return claim.reported.qualifier !== 'up-to';
  return all.some(
    (other) =>
      other.paper === paper &&
      metrics.get(other.claim.metric).family === 'quality' &&
      (other.claim.method === claim.method || (claim.run && other.claim.run === claim.run)),
  );
}

const familyId = (family: string) =>
  modelFamilies.all.find(({ label }) => label === family)?.id ?? 'no-such-family';
