import { named, type About } from '../about';
import { SHARED } from '../omissions';
import { COLUMNS } from '../../compare/cache-columns';

export const about = {
  title: 'What do KV-cache and sparse-attention methods report?',
  subtitle:
    'Methods down, measures across. Each column has its own scale, from no change at the left; figures of different columns are not comparable.',
  shows: 'headlines',
  needs: ['scope', 'baseline', 'model', 'context'],
  choices: [
    {
      key: 'sort',
      label: 'Sort by',
      options: [{ id: 'method', label: 'Method' }, ...named(COLUMNS)],
    },
  ],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'open', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
    { mark: 'join', text: 'measurements of one configuration' },
    { mark: 'none', text: 'no mark: the figure has no common scale with its column' },
  ],
  omissions: {
    'below-last': SHARED['below-last'],
    'no-scale': 'Among many figures of one method, one that has no common scale with its column',
    'other-technique': 'The paper is not on KV-cache compression or sparse attention',
    'no-column': 'Measured on a part of the system that has no column',
    'an-overhead': SHARED['an-overhead'],
  },
} as const satisfies About;
