import { extent, type Extent } from '../corpus/extent';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import { mapValue } from '../normalize';
import { HARDWARE_CLASSES, hardware, type HardwareClass } from '../schema';

export const isMemory = (row: ClaimRow) => row.family === 'memory' && !isOverhead(row);

/** Relative to a baseline. */
export const isSaving = (row: ClaimRow) => isMemory(row) && row.normalized.quantity !== null;

/** In GB; nothing to compare with. */
export const isLevel = (row: ClaimRow) =>
  isMemory(row) && row.normalized.refused === 'no-comparator' && row.claim.reported.unit === 'GB';

/** What a figure is in a unit: × smaller and % saved of a saving, GB of a level. */
export const IN_UNIT: Record<'×' | '%' | 'GB', (row: ClaimRow) => Extent> = {
  '×': (row) => extent(row.normalized.quantity?.value ?? 1, row),
  // 4× smaller is 75 % less.
  '%': (row) =>
    extent(
      mapValue(row.normalized.quantity?.value ?? 1, (factor) => (1 - 1 / factor) * 100),
      row,
    ),
  GB: (row) => extent(row.claim.reported.value, row),
};

const CLASSES = Object.keys(HARDWARE_CLASSES) as HardwareClass[];

/** The place of a class among all, and its name; of the first device, where there are several. */
export const classOf = ([device]: readonly string[]): [place: number, name: string] => {
  if (device === undefined) return [CLASSES.length, 'Hardware not stated'];
  const id = hardware.get(device).class;
  return [CLASSES.indexOf(id), HARDWARE_CLASSES[id]];
};
