import {
  Column,
  Endianness,
  Table,
  Version,
  batchType,
  columnFromArray,
  dictionary,
  field,
  int32,
  tableToIPC,
  uint16,
  uint8,
  utf8,
  type Batch,
} from '@uwdata/flechette';
import type { Paper } from '../schema';
import type { Corpus } from './corpus';
import type { ClaimRow } from './rows';
import { PAPER, STORED, STORED_NAMES } from './stored';

/** What the file holds besides its claims. */
type Head = Pick<Corpus, 'version' | 'history'> & { papers: readonly Paper[] };

/**
 * The corpus with what is derived from it, as an Arrow IPC stream that `readCorpus` reads. Columns
 * whose values repeat are dictionary-encoded, so that each value is there, and is read, once.
 * @param rows claims of these papers, in the order of the papers
 */
export function corpusFile(
  { version, history, papers }: Head,
  rows: Iterable<ClaimRow>,
): Uint8Array {
  const ofPaper = new Numbered();
  const numberOf = new Map(
    papers.map((paper) => [paper.id, ofPaper.number(JSON.stringify({ ...paper, claims: [] }))]),
  );
  const columns = STORED_NAMES.map((name) => ({ name, read: STORED[name], texts: new Numbered() }));
  for (const row of rows) {
    ofPaper.keys.push(numberOf.get(row.paper) ?? -1);
    for (const { read, texts } of columns) texts.keys.push(texts.number(JSON.stringify(read(row))));
  }
  const encoded = [
    { name: PAPER, column: ofPaper.repeating() },
    ...columns.map(({ name, texts }) => ({ name, column: texts.encoded() })),
  ];
  const schema = {
    version: Version.V5,
    endianness: Endianness.Little,
    fields: encoded.map(({ name, column }) => field(name, column.type, false)),
    metadata: new Map([
      ['version', version],
      ['history', JSON.stringify(history)],
    ]),
  };
  const table = new Table(
    schema,
    encoded.map(({ column }) => column),
  );
  const bytes = tableToIPC(table, { format: 'stream' });
  if (!bytes) throw new Error('the Arrow encoder wrote nothing');
  return bytes;
}

/** Texts as numbers, in the order in which they are first met. */
class Numbered {
  readonly keys: number[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }

  /** Each text once; or as they are, where most occur once. */
  encoded(): Column<string> {
    return this.numbers.size * 2 > this.keys.length ? this.plain() : this.repeating();
  }

  repeating(): Column<string> {
    // The encoder knows a dictionary by its type.
    const text = utf8();
    const texts = columnFromArray<string>([...this.numbers.keys()], text);
    const { Keys, indices } = keysFor(this.numbers.size);
    const type = dictionary(text, indices);
    const DictionaryBatch = batchType(type) as BatchOf;
    const batch = new DictionaryBatch({
      length: this.keys.length,
      nullCount: 0,
      type,
      validity: new Uint8Array(0),
      values: new Keys(this.keys),
    });
    batch.setDictionary(texts);
    return new Column<string>([batch]);
  }

  private plain(): Column<string> {
    const texts = [...this.numbers.keys()];
    return columnFromArray<string>(
      this.keys.map((key) => texts[key] ?? ''),
      utf8(),
    );
  }
}

/** A batch of a dictionary's numbers, as Arrow makes it. */
type BatchOf = new (
  parts: ConstructorParameters<typeof Batch>[0],
) => Batch<string> & { setDictionary: (texts: Column<string>) => void };

/** The narrowest numbers for so many values. */
function keysFor(values: number) {
  if (values <= 2 ** 8) return { Keys: Uint8Array, indices: uint8() };
  if (values <= 2 ** 16) return { Keys: Uint16Array, indices: uint16() };
  return { Keys: Int32Array, indices: int32() };
}
