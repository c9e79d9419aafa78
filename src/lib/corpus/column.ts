/** Values by row, as a table reads them. An array is one. */
export interface Readable<T> {
  readonly length: number;
  /** @param row from 0, below the length */
  at: (row: number) => T | undefined;
}

/** The number of each row's value; null: each row has a value of its own, by its own number. */
export type Keys = Uint8Array | Uint16Array | Int32Array | null;

/**
 * A column whose values are read when they are first asked for, once each: rows with one value share
 * it, and nobody may change it.
 */
export class Column<T> implements Readable<T> {
  private readonly values: T[] = [];

  /** @param read the value of a number; never undefined */
  constructor(
    readonly length: number,
    private readonly keys: Keys,
    private readonly read: (key: number) => T,
  ) {}

  /** The number of a row's value. */
  key(row: number): number {
    return this.keys ? (this.keys[row] ?? 0) : row;
  }

  value(key: number): T {
    const known = this.values[key];
    return known === undefined ? (this.values[key] = this.read(key)) : known;
  }

  at(row: number): T {
    return this.value(this.key(row));
  }

  /** @param make called once for each value */
  map<U>(make: (value: T) => U): Column<U> {
    return new Column(this.length, this.keys, (key) => make(this.value(key)));
  }
}
