import { MOST_LADDERS, MOST_MARKS } from '../../chart/limits';
import { methodsOnSteps, whyOnNoSteps } from '../../compare/methods-on-steps';
import { greatestFall } from '../../compare/slopes';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { Ladder, LadderDrawing } from './drawing';
import { ladder, spanned } from './ladder';

export const view: View<LadderDrawing> = (input) => {
  const ladders = methodsOnSteps(input.matched)
    .derive('ladder', ['rows'], ladder)
    .derive('fall', ['ladder'], ({ slopes }) => greatestFall(slopes))
    .orderby({ desc: 'fall' })
    .column('ladder');
  const shown = ladders.slice(0, MOST_LADDERS);
  const drawn = claimsOf(shown);
  const further = new Set(claimsOf(ladders.slice(MOST_LADDERS)));
  const why = whyOnNoSteps(input);
  return {
    drawing: { ladders: drawn.length > MOST_MARKS ? shown.map(spanned) : shown },
    ...account(input.matched, drawn, (row): ReasonOf<typeof about> =>
      further.has(row.claim.id) ? 'further-methods' : why(row),
    ),
  };
};

const claimsOf = (ladders: readonly Ladder[]) =>
  ladders.flatMap(({ marks }) => marks.map(({ claim }) => claim));
