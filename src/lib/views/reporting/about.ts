import { FIELDS } from '../../compare/stated';
import { named, type About } from '../about';

export const about = {
  title: 'What do papers leave out that a reader needs to compare?',
  subtitle:
    'Papers down, what a comparison needs across. A box is filled as far as the paper’s claims state it, and empty as far as they are silent.',
  shows: 'both',
  needs: ['scope', 'baseline', 'hardware', 'model'],
  choices: [
    {
      key: 'rows',
      label: 'Papers by',
      options: [
        { id: 'corpus', label: 'Paper' },
        { id: 'most', label: 'Most stated first' },
        { id: 'least', label: 'Least stated first' },
        ...named(FIELDS),
      ],
    },
    {
      key: 'columns',
      label: 'Columns by',
      options: [
        { id: 'given', label: 'Kind' },
        { id: 'most', label: 'Most stated first' },
      ],
    },
  ],
  key: [
    {
      mark: 'none',
      text: 'Quality: the paper has a quality figure of the same run or the same method. Not “up to”: more than a best case.',
    },
  ],
  together: true,
  omissions: {
    'no-row': 'In a paper below the last row: another order or a filter brings it up',
  },
} as const satisfies About;
