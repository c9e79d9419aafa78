import { rankingOf, type Ranking } from '../../compare/ranking';
import type { Candidate } from '../../compare/strata';
import type { ClaimRow } from '../../corpus/rows';
import { inSentence } from '../../format';
import { SUBJECTS } from '../../schema';
import type { Query } from '../../query';
import { extent, methodText } from '../mark';
import type { Partner } from './pair';

/** A speed-up and the compression that it is held against. */
export interface Pair {
  speed: ClaimRow;
  partner: Partner;
}

interface OfPair extends Candidate {
  pair: Pair;
}

/** The fronts of faster against smaller, where the reader asks for them. @returns each pair's stratum, where it is on its front */
export function fronts(
  pairs: readonly Pair[],
  { front }: Query,
): { ranking: Ranking; frontOf: ReadonlyMap<Pair, string> } | null {
  if (front === 'off') return null;
  const { ranking, frontOf } = rankingOf(pairs.map(candidate), {
    better: ['higher', 'higher'],
    ceilings: front === 'ceilings',
  });
  return { ranking, frontOf: new Map([...frontOf].map(([{ pair }, name]) => [pair, name])) };
}

/** A range counts at its worse end. */
function candidate(pair: Pair): OfPair {
  const { speed, partner } = pair;
  const { claim, normalized } = speed;
  if (!normalized.quantity)
    throw new Error(`${claim.id} has no speed-up; only normalized claims pair`);
  const y = extent(normalized.quantity.value, speed);
  const { size } = partner;
  return {
    pair,
    claims: size ? [claim.id, size.claim.id] : [claim.id],
    method: methodText(speed),
    paper: speed.shortName,
    at: [partner.x.low, y.low],
    scope: claim.scope,
    subject: inSentence(SUBJECTS[partner.subject]),
    baselineClass: speed.baselineClass,
    ceiling: partner.x.open || y.open,
    tied: partner.tie !== 'method',
    hardwareKnown: claim.conditions.hardware.length > 0,
  };
}
