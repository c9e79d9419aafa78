import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import { SUBJECTS, techniques } from '../schema';

export const FONT_SIZE = 12;
const COLOURS = 8;
const SYMBOLS = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];

/** Colour and shape of a category. Colours are CSS variables, so light and dark need no redrawing. */
export interface Style {
  colour: string;
  symbol: (typeof SYMBOLS)[number];
}

/** 8 colours and 7 shapes have no common divisor: the first 56 categories each have a pair of their own. */
function style(index: number): Style {
  const symbol = SYMBOLS[index % SYMBOLS.length] ?? symbolCircle;
  return { colour: `var(--c${(index % COLOURS) + 1})`, symbol };
}

/** The style of the n-th of a few categories. */
export const categoryStyle = (index: number) => style(index);

/** @throws where there is no such technique */
export const techniqueStyle = (id: string) => style(techniques.get(id).style);

const SUBJECT_IDS = Object.keys(SUBJECTS);
/** @param id null: the source does not say what was made smaller */
export const subjectStyle = (id: string | null) =>
  id === null ? { colour: 'var(--muted)', symbol: symbolCircle } : style(SUBJECT_IDS.indexOf(id));
