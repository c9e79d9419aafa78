import { SUBJECT_GROUPS } from '../../compare/subject-groups';
import { SHARED } from '../omissions';
import { FRONTS, named, type About } from '../about';

export const about = {
  title: 'Does a smaller model also run faster?',
  subtitle:
    'Each mark holds a reported speed-up against what the same method made smaller. Both axes are logarithmic; 1× is no change.',
  shows: 'headlines',
  needs: ['scope', 'baseline', 'hardware', 'model'],
  choices: [
    {
      key: 'panel',
      label: 'Panel',
      options: [{ id: 'all', label: 'All side by side' }, ...named(SUBJECT_GROUPS)],
    },
    FRONTS,
  ],
  key: [
    { mark: 'solid', text: 'the source ties both figures together' },
    { mark: 'hollow', text: 'two separate statements on one method' },
    { mark: 'tail', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
    { mark: 'join', text: 'measurements of one configuration' },
  ],
  omissions: {
    'no-compression': 'A speed-up whose source states no compression of the same method',
    'no-speed': 'A compression whose source states no speed-up of the same method',
    'baselines-differ': SHARED['baselines-differ'],
    'filtered-out': SHARED['filtered-out'],
    'another-drawn': SHARED['another-drawn'],
    'no-run': SHARED['no-run'],
    'no-panel': 'What was made smaller has no panel on this chart',
    'other-panel': SHARED['other-panel'],
    'an-overhead': SHARED['an-overhead'],
  },
} as const satisfies About;
