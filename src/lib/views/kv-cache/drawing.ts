import type { Reach } from '../crowded';
import type { Extent, Mark } from '../mark';
import type { Column } from './columns';

/** One claim in one cell. `at`: its place on the column's scale, 0 to 1; null where it has no quantity there. */
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
export interface Strip {
  /** How far they reach, in words. */
  reach: string;
  /** In places on the column's scale. */
  span: Reach;
  /** None where the chart has too many: their span stands for them. */
  marks: StripMark[];
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
  /** Where no change is on the scale of each column that has one. */
  neutral: Partial<Record<Column, number>>;
}
