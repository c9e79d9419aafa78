import { SHARED } from '../omissions';
import type { About } from '../about';

export const about = {
  title: 'How much memory is saved, and on what hardware?',
  subtitle:
    'Each mark is one reported memory figure, under the hardware that its source names. Measurements of one method on one device share a line.',
  shows: 'measurements',
  needs: ['hardware', 'model', 'baseline'],
  choices: [
    {
      key: 'measure',
      label: 'Saving as',
      options: [
        { id: 'times', label: '× smaller' },
        { id: 'percent', label: '% saved' },
      ],
    },
  ],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'open', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
    { mark: 'join', text: 'measurements of one method on one device' },
  ],
  omissions: {
    'an-overhead': SHARED['an-overhead'],
    'below-last': SHARED['below-last'],
  },
} as const satisfies About;
