import type { Form, Unit } from './terms';
import { UNITS_OF_FORM } from './terms';

/** Every problem that a data file can have, in words: what is wrong, and what would be right. */

export const notJson = (reason: string) => `is not JSON (${reason}); check commas and quotes`;

export const unknownId = (value: unknown, options: readonly unknown[]) =>
  `unknown ${show(value)}; expected one of ${nearest(value, options).join(', ')}`;

export const missing = (expected: string) => `is missing; expected ${expected}`;

export const unknownKeys = (keys: readonly string[]) =>
  `has no field ${keys.map(show).join(', ')}; remove it or correct its name`;

export const wrong = (value: unknown, reason: string) => `${show(value)} is not right: ${reason}`;

export const rangeOutOfOrder = () => 'a range is [low, high] with low below high';

export const numberOrRange = () => 'expected a number, or [low, high]';

export const kvBudget = () => 'expected {"tokens": above 0} or {"fraction": 0 to 1}';

export const unitOfForm = (unit: Unit, form: Form) =>
  `"${unit}" is not a unit of the form "${form}"; expected one of ${UNITS_OF_FORM[form].join(', ')}`;

export const negative = (form: Form) =>
  `a figure of the form "${form}" is not negative; only "difference" carries a sign`;

export const zeroTimes = () => 'nothing is 0 times the baseline; expected more than 0';

export const over100 = () => 'nothing can be more than 100 % less; expected 0 to 100';

export const pattern = () => 'a pattern N:M keeps N of M, so N is below M, as in "2:4"';

export const figureNotInQuotation = (figure: number, quote: string) =>
  `the figure ${figure} is not in its quotation "${quote}"; correct one of the two`;

export const locator = (isAbstract: boolean) =>
  isAbstract
    ? 'an abstract has no places to name; expected null'
    : 'expected the place in the source, as in "Table 3, row 2"';

export const measuredBy = (paper: string) =>
  `a rival's figure is measured by the paper that holds it; expected "${paper}" or null`;

export const noFigures = (claims: number) =>
  claims === 0
    ? 'a paper without claims says here what its source states instead'
    : `a paper with ${claims} claims has null here`;

export const claimOfOtherPaper = (claim: string, paper: string) =>
  `"${claim}" is not in this paper; expected "${paper}/<slug>"`;

export const duplicateClaim = (id: string) => `"${id}" is used twice; each claim has its own id`;

export const noSuchClaim = (id: string) =>
  `"${id}" is no claim of this paper; expected the id of one`;

export const fileName = (id: string, file: string) =>
  `"${id}" does not match the file's name; expected "${file}"`;

export const duplicatePaper = (id: string, other: string) =>
  `"${id}" is already the id in ${other}`;

/** @param failures one line each */
export const badData = (failures: readonly string[]) =>
  `${failures.length} ${failures.length === 1 ? 'problem' : 'problems'} in the data:\n${failures.join('\n')}`;

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** All options while they are few, else the dozen that share the longest beginning with the value. */
function nearest(value: unknown, options: readonly unknown[]): string[] {
  const names = options.map(String);
  if (names.length <= 12) return names;
  const text = String(value);
  const shared = (name: string) => {
    let n = 0;
    while (n < name.length && name[n] === text[n]) n += 1;
    return n;
  };
  const closest = [...names].sort((a, b) => shared(b) - shared(a)).slice(0, 12);
  return [...closest, `… (${names.length} in data/vocabulary)`];
}
