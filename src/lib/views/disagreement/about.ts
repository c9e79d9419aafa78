import { SHARED } from '../omissions';
import type { About } from '../about';

export const about = {
  title: 'Where do sources disagree?',
  subtitle:
    'One block a method and measure, one line a source. Each block has its own scale, from its lowest figure to its highest. Models, settings and baselines may differ from line to line: open a mark to read its own.',
  shows: 'both',
  needs: ['model', 'baseline', 'scope'],
  choices: [],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'open', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
  ],
  together: true,
  omissions: {
    'filtered-out': SHARED['filtered-out'],
    'below-last': SHARED['below-last'],
    'sources-agree': 'All sources of this measure of the method say the same',
    'told-elsewhere': 'Its other source stands in a block on what the paper contradicts',
    'one-source': 'Only one source states this measure of the method, as far as the corpus goes',
  },
} as const satisfies About;
