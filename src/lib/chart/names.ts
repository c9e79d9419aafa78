import { greatest, rollup } from 'd3';
import { SCOPES, type Scope } from '../schema';

/** A mark that may carry a name. */
export interface Nameable {
  panel: string | number;
  /** Empty: it is only in the way of other names. */
  label: string;
}

const nameIn = ({ panel, label }: Nameable) => `${panel} ${label}`;

/** A name with how much of the system was measured, where the source says. */
export const scopedName = ({ label, scope }: { label: string; scope: Scope }) =>
  scope === 'not-stated' ? label : `${label}, ${SCOPES[scope].toLowerCase()}`;

/**
 * Marks of one name in a panel take the longer one where it sets them apart.
 * @param most more of one name keep it
 */
export function toldApart<T extends Nameable>(
  marks: readonly T[],
  longer: (mark: T) => string,
  most = Infinity,
): T[] {
  const areApart = rollup(
    marks,
    (all) => all.length <= most && new Set(all.map(longer)).size > 1,
    nameIn,
  );
  return marks.map((mark) =>
    areApart.get(nameIn(mark)) ? { ...mark, label: longer(mark) } : mark,
  );
}

/** Of marks of one name in a panel the highest carries it, the first of several as high; the others have none. */
export function namedOnce<T extends Nameable>(marks: readonly T[], height: (mark: T) => number) {
  const highest = rollup(marks, (all) => greatest(all, height), nameIn);
  return marks.map((mark): T =>
    highest.get(nameIn(mark)) === mark ? mark : { ...mark, label: '' },
  );
}
