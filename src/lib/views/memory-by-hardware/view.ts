import { desc, from, op } from 'arquero';
import type { ClaimRow } from '../../corpus/rows';
import { figureText, roundedNumber, withUnit } from '../../format';
import { mapValue } from '../../normalize';
import {
  HARDWARE_CLASSES,
  hardware,
  type HardwareClass,
  type Subject,
  type Value,
} from '../../schema';
import {
  extent,
  inWords,
  isOverhead,
  methodText,
  needsExplanation,
  runOf,
  type Extent,
} from '../mark';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';

/** One claim on a line. */
export interface MemoryMark {
  claim: string;
  run: string | null;
  /** × smaller, % saved, or GB: whatever the panel that holds the line shows. */
  x: Extent;
  words: string;
  /** Whether it is beyond its arithmetic bound. */
  check: boolean;
}

/** A line of the chart: a headline, or what one paper measured of one method's part on one device. */
export interface MemoryLine {
  /** Heading that the line stands under. */
  group: string;
  device: string;
  method: string;
  subject: Subject | null;
  /** The lowest first. */
  marks: MemoryMark[];
  /** As reported; of several, how far they reach and how many they are. */
  figure: string;
}

export interface MemoryDrawing {
  measure: 'times' | 'percent';
  /** Relative to a baseline; grouped by hardware, greatest saving first. */
  savings: MemoryLine[];
  /** Absolute, in GB; nothing to compare with. */
  levels: MemoryLine[];
}

const CLASSES = Object.keys(HARDWARE_CLASSES) as HardwareClass[];
const UNSTATED = 'Hardware not stated';

export const view: View<MemoryDrawing> = ({ matched, query }) => {
  const percent = query.measure === 'percent';
  const saving = matched.filter((row) => isMemory(row) && row.normalized.quantity);
  const level = matched.filter(isLevel);
  const savings = byHardware(
    saving,
    ({ normalized }) => {
      const value = normalized.quantity?.value ?? 1;
      return percent ? mapValue(value, percentSaved) : value;
    },
    percent ? '%' : '×',
  );
  const levels = byHardware(level, ({ claim }) => claim.reported.value, 'GB');
  const drawn = [...savings, ...levels].flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const isDrawn = new Set(drawn);
  const left = matched
    .filter(({ claim }) => !isDrawn.has(claim.id))
    .map((row) => ({ claim: row.claim.id, reason: reasonOf(row) }));
  return {
    drawing: { measure: query.measure, savings, levels },
    drawn,
    omitted: omissions(left),
  };
};

/** × smaller → % saved: 4× smaller is 75 % less. */
const percentSaved = (factor: number) => (1 - 1 / factor) * 100;

const isMemory = (row: ClaimRow) => row.family === 'memory' && !isOverhead(row);

const isLevel = (row: ClaimRow) =>
  isMemory(row) && row.normalized.refused === 'no-comparator' && row.claim.reported.unit === 'GB';

function reasonOf(row: ClaimRow): OmissionReason {
  if (row.family === 'memory' && isOverhead(row)) return 'an-overhead';
  return isMemory(row) ? (row.normalized.refused ?? 'other-family') : 'other-family';
}

interface Placed {
  rank: number;
  device: string;
  line: string;
  low: number;
  row: ClaimRow;
  x: Extent;
}

/** Lines under their hardware, the class in its order, then the device, then the greatest saving. */
function byHardware(
  rows: readonly ClaimRow[],
  value: (row: ClaimRow) => Value,
  unit: string,
): MemoryLine[] {
  if (!rows.length) return [];
  const placed = rows.map((row): Placed => {
    const [device] = row.claim.conditions.hardware;
    const of = device === undefined ? null : hardware.get(device);
    const x = extent(value(row), row);
    return {
      rank: of ? CLASSES.indexOf(of.class) : CLASSES.length,
      device: row.claim.conditions.hardware.join(' '),
      line: lineOf(row),
      low: x.low,
      row,
      x,
    };
  });
  const lines = from(placed)
    .groupby('rank', 'device', 'line')
    .rollup({ most: op.max('low'), of: op.array_agg('row'), at: op.array_agg('x') })
    .orderby('rank', 'device', desc('most'))
    .objects() as { of: ClaimRow[]; at: Extent[] }[];
  return lines.map(({ of, at }) => memoryLine(of, at, unit));
}

/** A headline stands alone; measurements of one method, part and set of devices share a line. */
function lineOf({ claim, level, paper }: ClaimRow): string {
  if (level === 'headlines') return claim.id;
  return JSON.stringify([paper, claim.method, claim.subject, claim.conditions.hardware]);
}

function memoryLine(rows: readonly ClaimRow[], at: readonly Extent[], unit: string): MemoryLine {
  const [first] = rows;
  if (!first) throw new Error('a line of the memory chart holds a claim at least');
  const { claim } = first;
  const [device] = claim.conditions.hardware;
  const marks = rows
    .map((row, i): MemoryMark => {
      const x = at[i] ?? extent(1, row);
      return {
        claim: row.claim.id,
        run: runOf(row),
        x,
        words: inWords(row),
        check: needsExplanation(row),
      };
    })
    .sort((a, b) => a.x.low - b.x.low);
  return {
    group: device === undefined ? UNSTATED : HARDWARE_CLASSES[hardware.get(device).class],
    device: claim.conditions.hardware.map((id) => hardware.get(id).label).join(', '),
    method: methodText(first),
    subject: claim.subject,
    marks,
    figure: rows.length === 1 ? figureText(claim) : severalText(marks, unit),
  };
}

/** `1.2–4.1×, 12 figures` */
function severalText(marks: readonly MemoryMark[], unit: string): string {
  const [low, high] = [marks[0]?.x.low ?? 0, Math.max(...marks.map(({ x }) => x.high))].map(
    roundedNumber,
  );
  const reach = low === high ? (low ?? '') : `${low}–${high}`;
  return `${withUnit(reach, unit)}, ${marks.length} figures`;
}
