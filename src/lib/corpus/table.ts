import { addAggregateFunction, addFunction, desc, op, table, type ColumnTable } from 'arquero';
import type { Readable } from './column';

type Name<C> = keyof C & string;
type Values<C, K extends readonly Name<C>[]> = { -readonly [I in keyof K]: C[K[I]] };

/** What a group of rows is rolled up to: all values of a column, a count, an extreme, or how often each item of its lists occurs. */
type Aggregate<C> =
  readonly ['count'] | readonly ['all' | 'distinct' | 'min' | 'max' | 'tally', Name<C>];
type Rolled<C, A> = A extends readonly ['all', infer K extends Name<C>]
  ? C[K][]
  : A extends readonly ['tally', Name<C>]
    ? ReadonlyMap<string, number>
    : number;

/** Orders by a column, ascending, or descending where it says so. */
type Key<C> = Name<C> | { desc: Name<C> };

// Arquero's expressions are text: they name columns, and call the functions given as parameters.
addFunction(
  'call',
  (run: (...values: unknown[]) => unknown, ...values: unknown[]) => run(...values),
  {
    override: true,
  },
);
/** An accumulator's state, as Arquero keeps it. */
interface Tally {
  /** Rows share their lists: each list is counted, then its items. */
  lists: Map<Iterable<string>, number>;
}
addAggregateFunction(
  'tally',
  {
    create: () => ({
      init: (state) => {
        (state as Tally).lists = new Map();
      },
      add: (state, items) => {
        const { lists } = state as Tally;
        lists.set(items as Iterable<string>, (lists.get(items as Iterable<string>) ?? 0) + 1);
      },
      rem: () => undefined,
      value: (state) => {
        const counts = new Map<string, number>();
        for (const [items, count] of (state as Tally).lists)
          for (const item of items) counts.set(item, (counts.get(item) ?? 0) + count);
        return counts;
      },
    }),
    param: [1, 0],
  },
  { override: true },
);

/** The table, whose expressions may call a function. */
const calling = (rows: ColumnTable, run: unknown) => rows.params({ run }) as ColumnTable;

const column = (name: string) => `d[${JSON.stringify(name)}]`;
const call = (names: readonly string[]) => `op.call(${['$.run', ...names.map(column)].join(', ')})`;

/**
 * An Arquero table whose columns are known, so that a misspelt one is a type error. Verbs give new
 * tables; what a value means is said by plain functions of the columns that they name.
 */
export class Table<C extends object> {
  private constructor(private readonly inner: ColumnTable) {}

  /** @param columns each of the same length */
  static of<C extends object>(columns: { [K in keyof C]: Readable<C[K]> }): Table<C> {
    return new Table(table(columns));
  }

  /** Rows that pass the filters so far. */
  get size(): number {
    return this.inner.numRows();
  }

  /** The values of a column, in the table's order. */
  column<K extends Name<C>>(name: K): C[K][] {
    return this.inner.array(name) as C[K][];
  }

  /** The rows whose columns pass a test. */
  where<const K extends readonly Name<C>[]>(
    names: K,
    test: (...values: Values<C, K>) => boolean,
  ): Table<C> {
    return new Table(calling(this.inner, test).filter(call(names)));
  }

  /** The table with one column more, computed from others. */
  derive<N extends string, V, const K extends readonly Name<C>[]>(
    name: N,
    names: K,
    compute: (...values: Values<C, K>) => V,
  ): Table<C & Record<N, V>> {
    return new Table(calling(this.inner, compute).derive({ [name]: call(names) }));
  }

  /** Ties stay in the order that the table has. */
  orderby(...keys: Key<C>[]): Table<C> {
    return new Table(
      this.inner.orderby(...keys.map((key) => (typeof key === 'string' ? key : desc(key.desc)))),
    );
  }

  /** @param to the first row that is left out */
  slice(from: number, to = Infinity): Table<C> {
    return new Table(this.inner.slice(from, to));
  }

  /**
   * Groups of equal keys, in the order in which they are first met, each rolled up.
   * @param by none: all rows are one group; no group where there is no row
   */
  rollup<const K extends readonly Name<C>[], const A extends Record<string, Aggregate<C>>>(
    by: K,
    aggregates: A,
  ): Table<Pick<C, K[number]> & { [N in keyof A]: Rolled<C, A[N]> }> {
    const values = Object.fromEntries(
      Object.entries(aggregates).map(([name, [kind, column = '']]) => [name, ROLL[kind](column)]),
    );
    const grouped = by.length ? this.inner.groupby(...by) : this.inner;
    const columns = [...by, ...Object.keys(values)];
    const empty = () => table(Object.fromEntries(columns.map((name) => [name, []])));
    return new Table(this.size ? grouped.rollup(values as never) : empty());
  }

  /**
   * Pairs of rows of two tables with equal keys: in the order of this table, then of the other.
   * @param on columns of both; a null equals nothing
   * @param left what columns of this table are called in the pairs; `right`: those of the other
   */
  join<
    D extends object,
    const L extends Partial<Record<Name<C>, string>>,
    const R extends Partial<Record<Name<D>, string>>,
  >(
    other: Table<D>,
    on: readonly (Name<C> & Name<D>)[],
    left: L,
    right: R,
  ): Table<Renamed<C, L> & Renamed<D, R>> {
    const [mine, theirs] = [
      keyed(this.inner, on, left, LEFT),
      keyed(other.inner, on, right, RIGHT),
    ];
    const joined = mine.join(theirs, [[...on], [...on]]).orderby(LEFT, RIGHT);
    return new Table(joined.select([...values(left), ...values(right)]));
  }

  /** The rows as objects, in the table's order. */
  objects(): C[] {
    return this.inner.objects() as C[];
  }
}

type Renamed<C, M> = { [K in keyof M as M[K] & string]: K extends keyof C ? C[K] : never };

/** Places of rows in the two tables of a join. */
const [LEFT, RIGHT] = ['the row on the left', 'the row on the right'];

const values = (names: object) => Object.values(names) as string[];

function keyed(rows: ColumnTable, on: readonly string[], names: object, place: string) {
  const test = (...keys: unknown[]) => keys.every((key) => key !== null);
  return calling(rows, test)
    .filter(call(on))
    .derive({ [place]: 'op.row_number()' })
    .select(...on, place, names as Record<string, string>);
}

const ROLL: Record<Aggregate<never>[0], (column: string) => unknown> = {
  count: () => op.count(),
  all: (name) => op.array_agg(name),
  distinct: (name) => op.distinct(name),
  min: (name) => op.min(name),
  max: (name) => op.max(name),
  tally: (name) => `op.tally(${column(name)})`,
};
