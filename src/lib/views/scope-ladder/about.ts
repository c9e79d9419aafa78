import { SHARED } from '../omissions';
import type { About } from '../about';

export const about = {
  title: 'How much of a kernel’s gain is left in use?',
  subtitle:
    'One panel a method: × faster at the kernel or layer, in prefill or decode, end to end, and in serving. All panels have one logarithmic scale; the greatest fall along a line comes first, methods without a line last. Models and settings may differ from mark to mark: open a mark to read its own.',
  shows: 'both',
  needs: ['scope', 'baseline', 'hardware', 'model'],
  choices: [],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'tail', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
    { mark: 'join', text: 'figures of one configuration' },
    {
      mark: 'dashed',
      text: 'separate statements against one baseline, or that all name none: those on the same model and GPU, else the highest of either part',
    },
    {
      mark: 'flag',
      text: 'more than the kernel allows: a part that gets s× faster and takes the share p of the time makes the whole 1 / ((1 − p) + p / s)× faster, s× at most',
    },
  ],
  together: true,
  omissions: {
    'filtered-out': SHARED['filtered-out'],
    'no-step': 'Scope not stated, or training, which is no step from kernel to serving',
    'one-step': 'A speed-up whose method has none of a smaller or larger part of the system',
    'further-methods': 'Of a method beyond the first 60, which fell less on the way',
    'an-overhead': SHARED['an-overhead'],
  },
} as const satisfies About;
