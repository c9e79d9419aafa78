import type { About } from '../about';

export const about: About = {
  title: 'Where do sources disagree?',
  subtitle:
    'One block a method and measure, one line a source. Each block has its own scale, from its lowest figure to its highest. Models, settings and baselines may differ from line to line: open a mark to read its own.',
  shows: 'both',
  needs: ['model', 'baseline', 'scope'],
  choices: [],
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'open', text: '“up to”: only a ceiling, the tail points below it' },
    { mark: 'range', text: 'a reported range' },
  ],
};
