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

/** An entry of a chart's legend: a category that is drawn. */
export interface LegendItem {
  label: string;
  style: Style;
}

/** The same, ready to be shown. */
export interface LegendEntry {
  label: string;
  colour: string;
  /** An SVG path around the origin, of `SIGN` square px. */
  shape: string;
}

export const SIGN = 90;

/**
 * The style of the n-th category, whatever the categories are.
 * @param slot −1: what the source does not state
 * @param by what tells categories apart: both, or one of them where the other tells something else apart
 */
export function categoryStyle(slot: number, by: 'both' | 'colour' | 'symbol' = 'both'): Style {
  const own = slot < 0 ? UNSTATED : style(slot);
  return by === 'both' ? own : { ...UNSTATED, [by]: own[by] };
}

const UNSTATED: Style = { colour: 'var(--muted)', symbol: symbolCircle };

/** @throws where there is no such technique */
export const techniqueStyle = (id: string) => categoryStyle(techniques.get(id).style);

/** The techniques among these, in their order. */
export function techniqueLegend(ids: Iterable<string>): LegendItem[] {
  const drawn = new Set(ids);
  return techniques.all
    .filter(({ id }) => drawn.has(id))
    .map(({ id, label }) => ({ label, style: techniqueStyle(id) }));
}

const SUBJECT_IDS = Object.keys(SUBJECTS);
/** @param id null: the source does not say what was made smaller */
export const subjectStyle = (id: string | null) =>
  categoryStyle(id === null ? -1 : SUBJECT_IDS.indexOf(id));
