/**
 * The numbers that a phrase states, as plain values: "1.2–1.4×" → 1.2, 1.4; "380K" → 380, 380000;
 * "1/16" → 1, 16, 0.0625; "1.82e-4" → 0.000182; "12,000" → 12000; "eight" → 8; "nearly one million" → 1, 1000000.
 * Signs are left out: a phrase says "by 0.4 lower" as often as "−0.4".
 */
export function figuresIn(phrase: string): number[] {
  const found: number[] = [];
  const text = phrase.replace(/(\d),(?=\d{3}\b)/g, '$1');
  for (const match of text.matchAll(
    /(\d+(?:\.\d+)?)(?:\s*\/\s*(\d+(?:\.\d+)?))?(?:\s?([KMBTk])(?![a-z]))?/g,
  )) {
    const [, digits, denominator, scale] = match;
    const value = Number(digits);
    found.push(value);
    if (denominator !== undefined) found.push(Number(denominator), value / Number(denominator));
    if (scale !== undefined) found.push(value * SCALES[scale as keyof typeof SCALES]);
  }
  for (const [power] of text.matchAll(/\d+(?:\.\d+)?e[-−]?\d+/g))
    found.push(Number(power.replace('−', '-')));
  // "10 million", "two hundred" multiply; in "eight GPUs and a million" the words stand apart.
  let before: number | null = null;
  for (const word of text.toLowerCase().match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []) {
    const value = /^\d/.test(word) ? Number(word) : WORDS[word];
    if (value === undefined) before = null;
    else if (Object.hasOwn(MULTIPLES, word)) {
      found.push((before ?? 1) * value);
      before = null;
    } else found.push((before = value));
  }
  return found;
}

/** Whether a phrase states this value; its sign does not count. */
export function states(phrase: string, value: number): boolean {
  const wanted = Math.abs(value);
  return figuresIn(phrase).some(
    (figure) => Math.abs(figure - wanted) <= 1e-9 * Math.max(1, wanted),
  );
}

const SCALES = { K: 1e3, k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

const MULTIPLES = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const WORDS: Record<string, number> = Object.assign(Object.create(null) as object, {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twice: 2,
  ...MULTIPLES,
});
