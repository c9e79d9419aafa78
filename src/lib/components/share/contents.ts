import type { Engine, RowPage } from '../../engine/engine';
import type { Contents, Format } from '../../export/contents';
import { fileName } from '../../export/name';
import { inOneBlob, saveFile } from '../../export/save';
import { hollowPairings } from '../../export/tables/caveats';
import { queryOf } from '../../query';
import type { ViewId } from '../../views';

export { CSV, JSON_FILE } from '../../export/contents';

/** What a reader has in view, and may take along. */
export interface InView {
  /** What the table's rows answer. */
  asked: string;
  /** The charts, whose caveats the claims carry. */
  views: readonly ViewId[];
  /** The query as the page's address has it: `?…` or empty. */
  query: string;
  /** The same in words, a filter each: `Technique: KV cache`. */
  filters: readonly string[];
}

/** All of it, whichever button asks and in whichever format: claims in the table's order. */
export async function contentsOf(
  engine: Engine,
  { asked, views, query, filters }: InView,
): Promise<Contents> {
  const [{ rows, version }, charts] = await Promise.all([
    allRows(engine, asked),
    Promise.all(views.map((id) => engine.view(id, asked))),
  ]);
  const ids = [...new Set(rows.map(({ paper }) => paper))];
  return {
    rows,
    papers: await engine.papers(ids, queryOf(asked).data),
    caveats: hollowPairings(charts.flatMap(({ hollow }) => hollow)),
    context: {
      version,
      query,
      filters,
      date: new Date().toISOString().slice(0, 10),
      address: location.href,
    },
  };
}

/** Rows that one answer brings: all at once may be more than a message can be. */
const AT_ONCE = 10_000;

async function allRows(engine: Engine, asked: string): Promise<Pick<RowPage, 'rows' | 'version'>> {
  const { rows, total, version } = await engine.rows(asked, 0, AT_ONCE);
  while (rows.length < total) rows.push(...(await engine.rows(asked, rows.length, AT_ONCE)).rows);
  return { rows, version };
}

/** Hands what is in view to the reader as a file: the one way to one, so that equal names have equal bytes. */
export function download(format: Format, contents: Contents): void {
  const { file, mediaType, encode, parts } = format;
  const extension = file.slice(file.indexOf('.') + 1);
  const content = parts ? inOneBlob(parts(contents)) : encode(contents);
  saveFile(fileName(extension, contents.context), mediaType, content);
}
