/** What scraping did to a text, undone: the source side of a comparison. Order matters. */
const SCRAPED: [RegExp, string][] = [
  [/\\%/g, '%'],
  [/(\d)times\b/g, '$1×'],
  [/(\d)[xX](?![A-Za-z\d])/g, '$1×'],
  [/\bsim(?=\d)/g, '~'],
  [/\bgeq\s*/g, '≥'],
  [/\bleq\s*/g, '≤'],
  [/(\d)\{(\d+)\}/g, '$1/$2'],
  [/∼/g, '~'],
  [/(\d) ?~ ?(?=\d)/g, '$1–'],
  // A word that a line break cut.
  [/([a-z])- (?!and\b|or\b|to\b)(?=[a-z])/g, '$1'],
  [/\^\{?2\}?/g, '²'],
];

/** Differences of typesetting that carry no meaning, levelled on both sides. */
const LEVELLED: [RegExp, string][] = [
  [/[‐‑‒–—−]|--+/g, '-'],
  [/[‘’`´]/g, "'"],
  [/[“”]/g, '"'],
  [/([~≥≤])\s+/g, '$1'],
  [/\s*-\s*/g, '-'],
  [/\s+/g, ' '],
];

const apply = (text: string, rules: readonly [RegExp, string][]) =>
  rules.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), text);

/** Whether a typeset quotation stands word for word in a scraped text, cut through no word and no number. */
export function quotationIsIn(quotation: string, source: string): boolean {
  const text = apply(apply(source, SCRAPED), LEVELLED);
  const wanted = apply(quotation, LEVELLED).trim();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!isCut(text, at) && !isCut(text, at + wanted.length)) return true;
  return false;
}

/** Whether a place is within a word or a number: `fas|ter`, `2|5`, `25|.3`, `25.|3`. */
const isCut = (text: string, at: number) =>
  /[\p{L}\p{N}]\|[\p{L}\p{N}]|\d\|[.,]\d|\d[.,]\|\d/u.test(
    `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`,
  );
