import { GAINS, type Gain } from '../../compare/gains';
import { SHARED } from '../omissions';
import { FRONTS, type About } from '../about';

export const about = {
  title: 'What does each gain cost in quality?',
  subtitle:
    'Each mark holds a reported gain against a change in quality that the source states for the same run, else for the same method. Each unit of quality has a panel of its own; better is up in all, on a scale that is logarithmic away from “no change”. Gains whose source states no quality stand in the last strip.',
  shows: 'headlines',
  needs: ['model', 'baseline', 'quality'],
  choices: [
    {
      key: 'gain',
      label: 'Gain',
      options: [
        { id: 'all', label: 'Speed, memory and size' },
        ...(Object.keys(GAINS) as Gain[]).map((id) => ({ id, label: GAINS[id].label })),
      ],
    },
    FRONTS,
  ],
  key: [
    { mark: 'solid', text: 'the source ties both figures together' },
    { mark: 'hollow', text: 'two separate statements on one method' },
    { mark: 'tail', text: '“up to”: only the extreme, the tail points towards no change' },
    { mark: 'range', text: 'a reported range' },
    { mark: 'join', text: 'several changes in quality stated for one gain' },
  ],
  omissions: {
    'baselines-differ': SHARED['baselines-differ'],
    'filtered-out': SHARED['filtered-out'],
    'another-drawn': SHARED['another-drawn'],
    'no-gain': 'A quality whose source states no gain in speed, memory or size of the same method',
    'no-quality-change':
      'A gain whose source states quality, but as no change in a unit that has a panel',
    'no-run': SHARED['no-run'],
    'an-overhead': SHARED['an-overhead'],
    'only-trained': 'Fewer parameters to train, which makes no model smaller',
    'quality-elsewhere':
      'Its source states quality of the method elsewhere, and ties it to other figures',
    'no-quality-panel': 'Quality in a unit that has no panel on this chart',
    'other-gain': 'Of a kind of gain that is not shown now',
  },
} as const satisfies About;
