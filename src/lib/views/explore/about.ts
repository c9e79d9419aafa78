import { SHARED } from '../omissions';
import { FRONTS, type About } from '../about';
import { PARAMS } from '../../query';
import { GROUPINGS } from '../../compare/groupings';
import { MEASURES } from '../../compare/measures';

const CALLED: Readonly<Record<string, { label: string }>> = {
  ...MEASURES,
  ...GROUPINGS,
  none: { label: 'None' },
  same: { label: 'As colour' },
  auto: { label: 'As fits' },
  log: { label: 'Logarithmic' },
  linear: { label: 'Linear' },
};

const options = <K extends string>(ids: readonly K[]) =>
  ids.map((id) => ({ id, label: CALLED[id]?.label ?? id }));

export const about = {
  title: 'What goes with what?',
  subtitle:
    'Any figure against any other, or by category: you choose. Each mark is a claim where its source puts it; figures of two claims share a mark only where the source ties them together.',
  shows: 'both',
  needs: ['scope', 'baseline', 'hardware', 'model'],
  choices: [
    { key: 'y', label: 'Vertical axis', options: options(PARAMS.y.values) },
    { key: 'x', label: 'Horizontal axis', options: options(PARAMS.x.values) },
    { key: 'colour', label: 'Colour by', options: options(PARAMS.colour.values) },
    { key: 'shape', label: 'Shape by', options: options(PARAMS.shape.values) },
    { key: 'facet', label: 'Panels by', options: options(PARAMS.facet.values) },
    { key: 'yscale', label: 'Vertical scale', options: options(PARAMS.yscale.values) },
    { key: 'xscale', label: 'Horizontal scale', options: options(PARAMS.xscale.values) },
    FRONTS,
  ],
  key: [
    { mark: 'solid', text: 'one claim, or two of one configuration' },
    { mark: 'hollow', text: 'two separate statements on one method' },
    { mark: 'tail', text: '“up to”: only a bound, the tail points to where the rest is' },
    { mark: 'range', text: 'a reported range' },
  ],
  omissions: {
    'filtered-out': SHARED['filtered-out'],
    'no-run': SHARED['no-run'],
    'no-y': 'The source does not state what the vertical axis shows',
    'no-x': 'The source does not state what the horizontal axis shows',
    'no-counterpart': 'A headline whose method states no figure of the other axis',
    'other-baselines': 'The figures of the two axes are stated against different baselines',
    'closer-drawn': 'The source ties another figure closer to its counterpart',
    'beyond-largest':
      'In a panel or category beyond those with the most marks, which alone have room',
  },
} as const satisfies About;
