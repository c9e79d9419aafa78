import type { About } from '../about';

export const about: About = {
  title: 'How much memory is saved, and on what hardware?',
  name: 'Memory saving by hardware',
  subtitle:
    'Each line is one reported memory figure, under the hardware that its source names. Most abstracts name none.',
  key: [
    { mark: 'solid', text: 'stated plainly' },
    { mark: 'open', text: '“up to”: only a ceiling, the tail points below it' },
    { mark: 'range', text: 'a reported range' },
  ],
};
