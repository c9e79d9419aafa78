import type { Paper } from '../schema';
import { claimsOfColumns } from './claims-of-columns';
import { Column } from './column';
import type { Corpus, History } from './corpus';
import { rowsOfColumns } from './rows-of-columns';
import type { Stored } from './stored';

/** What is stored of the claims, and the paper of each, without its claims. */
export type Columns = { [K in keyof Stored]: Column<Stored[K]> } & { paper: Column<Paper> };

/**
 * A corpus whose rows are put together when they are first asked for, and kept.
 * @param papers how many there are; the paper column has them all, in their order
 */
export function corpusOfColumns(
  columns: Columns,
  papers: number,
  version: string,
  history: History,
): Corpus {
  const { paper, id } = columns;
  const firsts = firstRows(paper, papers);
  const rows = rowsOfColumns(columns, firsts, history.corrections);
  const records = once(() => Array.from({ length: papers }, (_, key) => paper.value(key)));
  const placed = once(() => new Map(records().map((record, key) => [record.id, key])));
  const all = once(() => Array.from({ length: rows.length }, (_, row) => rows.at(row)));
  return {
    version,
    history,
    claims: claimsOfColumns(columns, rows),
    get records() {
      return records();
    },
    get rows() {
      return all();
    },
    get papers() {
      return records().map((record, key) => ({
        ...record,
        claims: all()
          .slice(firsts[key], firsts[key + 1])
          .map(({ claim }) => claim),
      }));
    },
    row: (claim) => {
      const key = placed().get(claim.split('/', 1)[0] ?? '');
      if (key === undefined) return undefined;
      for (let row = firsts[key] ?? 0; row < (firsts[key + 1] ?? 0); row += 1)
        if (id.at(row) === claim) return rows.at(row);
      return undefined;
    },
  };
}

/** The first row of each paper, then the number of rows: the rows stand in the order of the papers. */
function firstRows(paper: Column<Paper>, papers: number): Int32Array {
  const firsts = new Int32Array(papers + 1);
  for (let row = 0; row < paper.length; row += 1) {
    const next = paper.key(row) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let key = 0; key < papers; key += 1)
    firsts[key + 1] = (firsts[key + 1] ?? 0) + (firsts[key] ?? 0);
  return firsts;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
