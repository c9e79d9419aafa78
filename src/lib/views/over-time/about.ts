import { FACTORS, FACTOR_IDS } from '../../compare/factors';
import { SHARED } from '../omissions';
import type { About } from '../about';

export const about = {
  title: 'What was reported when?',
  subtitle:
    'Each mark is a reported gain, at the month of its paper’s first version; scales are logarithmic, and 1× is no change. Best cases stand apart from averages and plain figures. No trend is drawn: models, hardware, scopes and baselines differ from mark to mark.',
  shows: 'headlines',
  needs: ['scope', 'baseline', 'average'],
  choices: [
    {
      key: 'over',
      label: 'Panels',
      options: [
        { id: 'all', label: 'A measure each' },
        ...FACTOR_IDS.map((id) => ({ id, label: `${FACTORS[id].label}, by technique` })),
      ],
    },
  ],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'average', text: 'an average, with a bar' },
    { mark: 'tail', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
  ],
  omissions: {
    'an-overhead': SHARED['an-overhead'],
    'other-panel': SHARED['other-panel'],
  },
} as const satisfies About;
