/**
 * Measures several things in turn, back and forth, so that what slows the machine slows them alike;
 * a first run of each is not counted.
 * @returns what each run measured, of each
 */
export async function interleaved<Name extends string, T>(
  what: string,
  runs: number,
  measures: Record<Name, () => Promise<T>>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(measures) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    T[]
  >;
  for (let i = 0; i <= runs; i += 1) {
    progress(`${what}, ${i ? `run ${i} of ${runs}` : 'warming up'}`);
    for (const name of i % 2 ? names : names.toReversed()) {
      const result = await measures[name]();
      if (i) results[name].push(result);
    }
  }
  return results;
}

/** Says on the error stream what is being measured. */
export const progress = (what: string) => process.stderr.write(`${what}\n`);
