import type { Claims } from '../corpus/claims';
import { once } from '../corpus/once';
import type { Level } from '../schema';
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
  <Drawing>(shows: Level, view: View<Drawing>): View<Drawing> =>
  (input) => {
    const result = view({
      ...input,
      matched: partOf(input.matched, shows),
      companions: partOf(input.companions, shows),
      ofLevel: WHOLE[shows](input.corpus),
    });
    const reason = shows === 'headlines' ? 'a-measurement' : 'a-headline';
    const claims = input.matched.where(['level'], (level) => level !== shows).column('id');
    if (claims.length) result.omitted.push({ reason, claims });
    return result;
  };

const partOf = (claims: Claims, shows: Level) =>
  claims.where(['level'], (level) => level === shows);
const WHOLE = {
  headlines: once((corpus: Claims) => partOf(corpus, 'headlines')),
  measurements: once((corpus: Claims) => partOf(corpus, 'measurements')),
};
