import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { claimRecord, type ExportContext } from './record';

/** Claims with where they come from, as indented JSON. */
export const toJson = (...asked: Parameters<typeof jsonParts>) => [...jsonParts(...asked)].join('');

/** The same a claim at a time, for lists that no text is long enough for. */
export function* jsonParts(
  rows: readonly ClaimRow[],
  context: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): Generator<string> {
  const [head = '', end = ''] = indented({ ...context, claims: [] }).split(/(?<=\[)(?=\]\n\}$)/);
  yield head;
  let before = '\n';
  for (const row of rows) {
    const claim = indented(claimRecord(row, caveats.get(row.claim.id)));
    yield before + claim.replace(/^/gm, INDENT);
    before = ',\n';
  }
  yield `${rows.length ? '\n  ' : ''}${end}\n`;
}

const indented = (value: unknown) => JSON.stringify(value, null, 2);
/** Of an item of the list. */
const INDENT = '    ';
