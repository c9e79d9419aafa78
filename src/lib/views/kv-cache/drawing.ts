import type { Extent, Scale } from '../../chart/scale';
import type { MarksOrBar } from '../crowded';
import type { Mark } from '../mark';
import type { Column } from '../../compare/cache-columns';

/** One claim in one cell. `at`: its quantity on the column's scale; null where it has none there. */
export interface Cell extends Mark {
  qualifier: string;
  figure: string;
  at: Extent | null;
}

/** A mark of a strip: figures of one configuration share a lane. */
export interface StripMark extends Cell {
  at: Extent;
  lane: number;
}

/** A column of a method with many figures. */
export interface Strip extends MarksOrBar<StripMark> {
  /** How far they reach. */
  figure: string;
}

/** A method with few figures has each written in a cell; one with many has strips. A column that is missing was not reported. */
export interface MethodRow {
  method: string;
  paper: string;
  technique: string;
  cells: Partial<Record<Column, Cell[]>>;
  strips: Partial<Record<Column, Strip>>;
  lanes: number;
}

export interface MatrixDrawing {
  rows: MethodRow[];
  sort: Column | 'method';
  /** Of each column that has a quantity. */
  scales: Partial<Record<Column, Scale>>;
}
