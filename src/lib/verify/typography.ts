/** What scraping did to a text, undone: the source side of a comparison. Order matters. */
const SCRAPED: [RegExp, string][] = [
  [/\\%/g, '%'],
  [/(\d)times\b/g, '$1×'],
  [/(\d)[xX](?![A-Za-z\d])/g, '$1×'],
  [/\bsim(?=\d)/g, '~'],
  [/\bgeq\s*/g, '≥'],
  [/\bleq\s*/g, '≤'],
  [/(\d)\{(\d+)\}/g, '$1/$2'],
  [/(\d)~(?=\d)/g, '$1–'],
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

/** Whether a typeset quotation stands word for word in a scraped text. */
export function quotationIsIn(quotation: string, source: string): boolean {
  return apply(apply(source, SCRAPED), LEVELLED).includes(apply(quotation, LEVELLED).trim());
}
