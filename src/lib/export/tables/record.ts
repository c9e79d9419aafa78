import type { ClaimRow } from '../../corpus/rows';
import { caveatsOf } from './caveats';

/**
 * A claim as programs read it: the public form, in `/api/` and in downloads alike.
 * @param ofChart caveats of the chart that it is downloaded with
 */
export function claimRecord(row: ClaimRow, ofChart: readonly string[] = []) {
  const { claim, normalized, findings, family } = row;
  const { value, unit, form, qualifier, baselineValue } = claim.reported;
  return {
    id: claim.id,
    paper: row.paper,
    title: row.title,
    arxiv: row.arxiv,
    date: row.date,
    method: claim.method,
    measuredBy: claim.measuredBy,
    techniques: row.techniques,
    metric: claim.metric,
    family,
    scope: claim.scope,
    subject: claim.subject,
    reported: { value, unit, form, qualifier, baselineValue },
    normalized: normalized.quantity,
    baseline: claim.baseline,
    conditions: claim.conditions,
    asWritten: claim.asWritten,
    run: claim.run,
    evidence: claim.evidence,
    note: claim.note,
    checks: findings,
    caveats: caveatsOf(row, ofChart),
  };
}
export type ClaimRecord = ReturnType<typeof claimRecord>;

/** Where an export comes from, carried in it. */
export interface ExportContext {
  /** Data version. */
  version: string;
  /** The view's full address, with its query. */
  address: string;
  /** The query alone, `?…` or empty. */
  query: string;
  /** Day of the download, `YYYY-MM-DD`. */
  date: string;
  /** The query in words, a filter each: `Technique: KV cache`. */
  filters?: readonly string[];
}
