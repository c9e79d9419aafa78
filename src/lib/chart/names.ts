/** A mark that may carry a name. */
export interface Nameable {
  panel: string | number;
  /** Empty: it is only in the way of other names. */
  label: string;
}

const nameIn = ({ panel, label }: Nameable) => `${panel} ${label}`;

/** Marks of one name in a panel take the longer one where it sets them apart. */
export function toldApart<T extends Nameable>(
  marks: readonly T[],
  longer: (mark: T) => string,
): T[] {
  const names = new Map<string, Set<string>>();
  for (const mark of marks) {
    const longerNames = names.get(nameIn(mark)) ?? new Set();
    names.set(nameIn(mark), longerNames.add(longer(mark)));
  }
  return marks.map((mark) =>
    (names.get(nameIn(mark))?.size ?? 0) > 1 ? { ...mark, label: longer(mark) } : mark,
  );
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
