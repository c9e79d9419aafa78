import { claimLinks } from '../chart/marks';
import { claimAddress } from './address';

/** A mark of a drawing, as far as it stands for claims. */
export interface Standing {
  /** The claim that its address leads to. */
  claim: string;
  /** All matching claims that it stands for, where they are more than that one, or others. */
  claims?: readonly string[];
  words: string;
  run: string | null;
  check: boolean;
}

/** Mark options that make each shape a link to its claims. */
export const linked = (base: string) => (data: readonly Standing[]) =>
  claimLinks(data, ({ claim, claims = [claim], words, run, check }) => ({
    claims,
    words,
    run,
    check,
    href: base + claimAddress(claim),
  }));
