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
  const groups = new Map<string, string[]>();
  for (const mark of marks) {
    const group = groups.get(nameIn(mark)) ?? [];
    group.push(longer(mark));
    groups.set(nameIn(mark), group);
  }
  return marks.map((mark) => {
    const group = groups.get(nameIn(mark)) ?? [];
    const isApart = group.length <= most && new Set(group).size > 1;
    return isApart ? { ...mark, label: longer(mark) } : mark;
  });
}

/** Of marks of one name in a panel the highest carries it, the first of several as high; the others have none. */
export function namedOnce<T extends Nameable>(marks: readonly T[], height: (mark: T) => number) {
  const highest = new Map<string, T>();
  for (const mark of marks) {
    const other = highest.get(nameIn(mark));
    if (!other || height(mark) > height(other)) highest.set(nameIn(mark), mark);
  }
  return marks.map((mark): T =>
    highest.get(nameIn(mark)) === mark ? mark : { ...mark, label: '' },
  );
}
