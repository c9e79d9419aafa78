import type { ClaimRow } from '../../corpus/rows';
import type { Query } from '../../query';
import {
  GROUPINGS,
  inOrder,
  largest,
  type Grouping,
  type GroupingId,
} from '../../compare/groupings';

/** What a colour or a shape stands for. */
export interface Entry {
  label: string;
  /** Which colour or shape; −1: that of claims whose source does not say. */
  slot: number;
}

/** What colours or shapes tell apart, and how. */
export interface Key {
  entries: Entry[];
  slotOf: (row: ClaimRow) => number;
}

/** Colours without shapes, and shapes without colours, that can be told apart. */
const [COLOURS, SHAPES] = [8, 7];

/** What colours and shapes stand for. @returns shapes null: they double the colours */
export function keysOf(rows: readonly ClaimRow[], { colour, shape }: Query) {
  if (shape === 'same' || shape === colour)
    return { colours: doubledKey(colour, rows), shapes: null };
  return { colours: singleKey(colour, rows, COLOURS), shapes: singleKey(shape, rows, SHAPES) };
}

const NO_KEY: Key = { entries: [], slotOf: () => 0 };

/** Colours that shapes double: each value of the field keeps its own, whatever else is drawn. */
function doubledKey(id: GroupingId | 'none', rows: readonly ClaimRow[]): Key {
  if (id === 'none') return NO_KEY;
  const field: Grouping = GROUPINGS[id];
  const slot = (value: string) => {
    const place = field.order.indexOf(value);
    return value === field.unstated ? -1 : (field.styles?.[place] ?? place);
  };
  return {
    entries: inOrder(field, rows.map(field.of)).map((label) => ({ label, slot: slot(label) })),
    slotOf: (row) => slot(field.of(row)),
  };
}

/**
 * Colours alone or shapes alone: few, so the values that most marks have get one each.
 * @param room how many can be told apart; the rest share the last
 */
function singleKey(id: GroupingId | 'none', rows: readonly ClaimRow[], room: number): Key {
  if (id === 'none') return NO_KEY;
  const field: Grouping = GROUPINGS[id];
  const values = rows.map(field.of);
  const all = inOrder(field, values);
  const own = all.length > room ? inOrder(field, largest(values, room - 1)) : all;
  const labels = all.length > own.length ? [...own, 'others'] : own;
  return {
    entries: labels.map((label, slot) => ({ label: `${field.label}: ${label}`, slot })),
    slotOf: (row) => {
      const slot = own.indexOf(field.of(row));
      return slot < 0 ? own.length : slot;
    },
  };
}
