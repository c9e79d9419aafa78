import duckdb from './snippets/with-duckdb.sql?raw';
import javascript from './snippets/with-fetch.js?raw';
import pandas from './snippets/with-pandas.py?raw';
import polars from './snippets/with-polars.py?raw';
import r from './snippets/with-r.R?raw';

/** The address that the snippets are written for. */
const WRITTEN_FOR = 'https://as-reported.example';

/** One question, asked of the corpus in five languages. */
const SNIPPETS = {
  pandas: { title: 'Python, pandas', code: pandas },
  polars: { title: 'Python, polars', code: polars },
  r: { title: 'R', code: r },
  duckdb: { title: 'DuckDB', code: duckdb },
  javascript: { title: 'JavaScript', code: javascript },
};
export type SnippetId = keyof typeof SNIPPETS;

/** @param site where they find the files: an address or a folder, without a slash at its end */
export const snippetsFor = (site: string) =>
  (Object.keys(SNIPPETS) as SnippetId[]).map((id) => ({
    id,
    title: SNIPPETS[id].title,
    code: SNIPPETS[id].code.replaceAll(WRITTEN_FOR, site),
  }));
