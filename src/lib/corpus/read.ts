import { tableFromIPC, type Batch, type Table } from '@uwdata/flechette';
import { Column as ReadColumn, type Keys } from './column';
import type { Corpus, History } from './corpus';
import { corpusOfColumns, type Columns } from './corpus-of-columns';
import { PAPER, STORED_NAMES } from './stored';

/**
 * The corpus as `corpusFile` wrote it: nothing is checked or derived anew, and each value is read
 * when it is first asked for.
 * @throws where it is no such file
 */
export function readCorpus(file: Uint8Array): Corpus {
  const table = tableFromIPC(file);
  const { metadata } = table.schema;
  const [version, history] = [metadata?.get('version'), metadata?.get('history')];
  if (version === undefined || history === undefined) throw new Error('names no version of data');
  const columns = Object.fromEntries(
    [PAPER, ...STORED_NAMES].map((name) => [name, columnOf(partsOf(table, name))]),
  ) as unknown as Columns;
  const papers = partsOf(table, PAPER).texts.length;
  return corpusOfColumns(columns, papers, version, JSON.parse(history) as History);
}

interface Parts {
  length: number;
  keys: Keys;
  texts: Batch<string>;
}

/** The one batch that a column has; of its dictionary, where it has one, the texts unread. */
function partsOf(table: Table, name: string): Parts {
  const [batch] = (table.getChild(name) as Column | undefined)?.data ?? [];
  if (!batch) throw new Error(`has no column "${name}"`);
  const { length, values, dictionary } = batch;
  const [texts] = dictionary?.data ?? [];
  return { length, keys: texts ? (values as Keys) : null, texts: texts ?? batch };
}

/** As Arrow has it. */
interface Column {
  data: readonly (Batch<string> & { dictionary?: { data: readonly Batch<string>[] } })[];
}

const columnOf = ({ length, keys, texts }: Parts) =>
  new ReadColumn<unknown>(length, keys, (key) => JSON.parse(texts.at(key) ?? 'null'));
