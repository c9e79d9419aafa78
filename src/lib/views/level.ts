import type { Claims } from '../corpus/claims';
import type { About } from './about';
import { reasonsOf } from './omissions';
import type { View } from './result';

type ShownAndSaid = Pick<About, 'shows' | 'omissions'>;

/**
 * A view that draws its own level until the reader chooses sources; the other level is left out,
 * with that reason. Its reasons come in the order in which they are listed.
 */
export function atLevel<Drawing>(about: ShownAndSaid, view: View<Drawing>): View<Drawing> {
  const order = reasonsOf(about);
  return (input) => {
    const { shows } = about;
    const isOwn = input.query.source.length > 0 || shows === 'both';
    const result = isOwn ? view(input) : oneLevel(shows, view)(input);
    result.omitted.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
    return result;
  };
}

const oneLevel =
  <Drawing>(shows: Exclude<About['shows'], 'both'>, view: View<Drawing>): View<Drawing> =>
  (input) => {
    const ofLevel = (claims: Claims) => claims.where(['level'], (level) => level === shows);
    const result = view({
      ...input,
      matched: ofLevel(input.matched),
      companions: ofLevel(input.companions),
      ofLevel: wholeLevel(input.corpus, shows, ofLevel),
    });
    const reason = shows === 'headlines' ? 'a-measurement' : 'a-headline';
    const claims = input.matched.where(['level'], (level) => level !== shows).column('id');
    if (claims.length) result.omitted.push({ reason, claims });
    return result;
  };

const levels = new WeakMap<Claims, Map<string, Claims>>();

/** The corpus stays the same from query to query: it is parted once. */
function wholeLevel(corpus: Claims, level: string, part: (claims: Claims) => Claims): Claims {
  const parts = levels.get(corpus) ?? new Map<string, Claims>();
  levels.set(corpus, parts);
  const found = parts.get(level) ?? part(corpus);
  parts.set(level, found);
  return found;
}
