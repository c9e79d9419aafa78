import { desc, from } from 'arquero';
import type { ClaimRow } from '../../corpus/rows';
import { figureText } from '../../format';
import { mapValue } from '../../normalize';
import { HARDWARE_CLASSES, hardware, type HardwareClass, type Subject } from '../../schema';
import { extent, inWords, type Extent } from '../mark';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';

/** A memory figure on one line of the chart. */
export interface MemoryRow {
  claim: string;
  /** Heading that the line stands under. */
  group: string;
  device: string;
  method: string;
  subject: Subject | null;
  /** × smaller, % saved, or GB: whatever the panel that holds the line shows. */
  x: Extent;
  figure: string;
  words: string;
}

export interface MemoryDrawing {
  measure: 'times' | 'percent';
  /** Relative to a baseline; grouped by hardware, greatest saving first. */
  savings: MemoryRow[];
  /** Absolute, in GB; nothing to compare with. */
  levels: MemoryRow[];
}

const CLASSES = Object.keys(HARDWARE_CLASSES) as HardwareClass[];
const UNSTATED = 'Hardware not stated';

export const view: View<MemoryDrawing> = ({ matched, query }) => {
  const percent = query.measure === 'percent';
  const saving = matched.filter(
    ({ family, normalized }) => family === 'memory' && normalized.quantity,
  );
  const level = matched.filter(isLevel);
  const savings = byHardware(saving, ({ normalized }) => {
    const value = normalized.quantity?.value ?? 1;
    return percent ? mapValue(value, percentSaved) : value;
  });
  const levels = byHardware(level, ({ claim }) => claim.reported.value);
  const drawn = [...savings, ...levels].map(({ claim }) => claim);
  const isDrawn = new Set(drawn);
  const left = matched
    .filter(({ claim }) => !isDrawn.has(claim.id))
    .map(({ claim, family, normalized }): { claim: string; reason: OmissionReason } => ({
      claim: claim.id,
      reason: family === 'memory' ? (normalized.refused ?? 'other-family') : 'other-family',
    }));
  return {
    drawing: { measure: query.measure, savings, levels },
    drawn,
    omitted: omissions(left),
  };
};

/** × smaller → % saved: 4× smaller is 75 % less. */
const percentSaved = (factor: number) => (1 - 1 / factor) * 100;

const isLevel = ({ claim, family, normalized }: ClaimRow) =>
  family === 'memory' && normalized.refused === 'no-comparator' && claim.reported.unit === 'GB';

function byHardware(
  rows: readonly ClaimRow[],
  value: (row: ClaimRow) => Parameters<typeof extent>[0],
): MemoryRow[] {
  if (!rows.length) return [];
  const flat = rows.map((row) => {
    const [device] = row.claim.conditions.hardware;
    const of = device === undefined ? null : hardware.get(device);
    const x = extent(value(row), row);
    return {
      rank: of ? CLASSES.indexOf(of.class) : CLASSES.length,
      device: of?.label ?? '',
      low: x.low,
      row: memoryRow(row, of ? HARDWARE_CLASSES[of.class] : UNSTATED, x),
    };
  });
  const sorted = from(flat).orderby('rank', 'device', desc('low')).select('row').objects() as {
    row: MemoryRow;
  }[];
  return sorted.map(({ row }) => row);
}

function memoryRow(row: ClaimRow, group: string, x: Extent): MemoryRow {
  const { claim } = row;
  return {
    claim: claim.id,
    group,
    device: claim.conditions.hardware.map((id) => hardware.get(id).label).join(', '),
    method: claim.method,
    subject: claim.subject,
    x,
    figure: figureText(claim),
    words: inWords(row),
  };
}
