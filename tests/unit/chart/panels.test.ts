import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  panels,
  panelWidth,
  type Panel,
  type PanelMark,
  type PanelRow,
  type Panels,
} from '#lib/chart/panels.ts';
import { timesScale } from '#lib/chart/scale.ts';
import { plotToString } from '#lib/render/render.ts';
import { techniqueStyle } from '#lib/chart/theme.ts';
import { textsOf } from '../../charts/texts';

const style = techniqueStyle('pruning');
const mark = (id: string, value: number, fields: Partial<PanelMark> = {}): PanelMark => ({
  claim: `p/${id}`,
  words: id,
  run: null,
  check: false,
  x: 70,
  at: { low: value, high: value, open: false },
  style,
  label: '',
  ...fields,
});
const open = (value: number) => ({ at: { low: value, high: value, open: true } });
const panel = (fields: Partial<Panel> = {}): Panel => ({
  titles: [],
  notes: [],
  slots: [{ x: 70, text: 'step' }],
  marks: [],
  ...fields,
});
/** From 1/4× to 4× on 100 px: 1× is in the middle. */
const row = (inRow: Panel[], fields: Partial<PanelRow> = {}): PanelRow => ({
  panels: inRow,
  scale: { ...timesScale([]), domain: [0.25, 4] },
  ticks: [
    { at: 1, text: '1×' },
    { at: 2, text: '2×' },
  ],
  head: 30,
  height: 100,
  gap: 6,
  ...fields,
});

/** From the top of capitals to where a label says it is, in em. */
const MIDDLE = 0.41;

/** Two panels of 140 px side by side: from 40 to 180, and from 200 to 340. */
const columns = { across: 2, left: 40, between: 20 };
function drawn(rows: PanelRow[], fields: Partial<Panels> = {}) {
  const svg = plotToString(
    panels({ rows, columns, note: '', leaders: true, ...fields }, 'narrow', ''),
  );
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const places = (what: string) =>
    textsOf(svg)
      .filter(({ text }) => text === what)
      .map(({ x1, x2, y1, size }) => [(x1 + x2) / 2, y1 + MIDDLE * size].map(Math.round));
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return { svg, places, all, texts: textsOf(svg).map(({ text }) => text) };
}
const turns = ({ all }: ReturnType<typeof drawn>) =>
  all('.tail path').map((tail) => /rotate\((\d+)\)/.exec(tail.outerHTML)?.[1]);

it('panels share the width that the scale and what is between them leave', () => {
  // (340 − 40 − 20) / 2.
  expect(panelWidth(columns, 'narrow')).toBe(140);
});

describe('a mark', () => {
  it('is where its panel is, as high as its figure on the scale of the row', () => {
    const { all } = drawn([row([panel(), panel({ marks: [mark('a', 1), mark('b', 4)] })])]);
    expect(all('a > *').map((shape) => shape.getAttribute('transform'))).toEqual([
      // 200 + 70, and half of 100 px below 30; at the top.
      'translate(270,80)',
      'translate(270,30)',
    ]);
  });

  it('that is only a bound has a tail towards no change', () => {
    const turned = (value: number) =>
      turns(drawn([row([panel({ marks: [mark('a', value, open(value))] })])]));
    expect([turned(2), turned(0.5)]).toEqual([['180'], ['0']]);
    expect(turns(drawn([row([panel({ marks: [mark('a', 2)] })])]))).toEqual([]);
  });

  it('of an average has a bar across, one that is flagged a ring around', () => {
    const marks = [mark('a', 1, { average: true }), mark('b', 2, { flagged: true })];
    const { all } = drawn([row([panel({ marks })])]);
    expect(all('.tail path').map((path) => path.getAttribute('d'))).toEqual([
      // 4.5 px of the mark and 4 more to either side of 40 + 70.
      'M101.5,80L118.5,80',
    ]);
    expect(all('g[stroke="var(--accent)"] circle').map((ring) => ring.getAttribute('cy'))).toEqual([
      '55',
    ]);
  });
});

describe('a row', () => {
  it('has the words of its scale left of the first panel, lines in each, that of no change apart', () => {
    const { places, all } = drawn([row([panel(), panel()])]);
    expect(places('1×').map(([, y]) => y)).toEqual([80]);
    const lines = (colour: string) =>
      all(`g[stroke="var(--${colour})"] path`).map((line) => line.getAttribute('d'));
    expect(lines('rule-strong')).toEqual(['M40,80L180,80', 'M200,80L340,80']);
    expect(lines('rule')).toEqual(['M40,55L180,55', 'M200,55L340,55']);
  });

  it('begins below all that stands under the longest panel of the row above it', () => {
    const flags = ['more than', 'the kernel allows'];
    const titles = [{ x: 0, y: 8, text: 'Next' }];
    const { places } = drawn([row([panel({ flags }), panel()]), row([panel({ titles })])]);
    // Floor at 130; a step at 140, two lines from 157, the next row 6 px below them: 157 + 30 + 6.
    expect(places('step').map(([, y]) => y)).toEqual([140, 140, 333]);
    expect(places('the kernel allows').map(([, y]) => y)).toEqual([172]);
    expect(places('Next').map(([, y]) => y)).toEqual([201]);
  });

  it('begins below the note on all', () => {
    const titles = [{ x: 0, y: 8, text: 'First' }];
    const { places } = drawn([row([panel({ titles })])], { note: 'on all' });
    expect([places('on all'), places('First')].map(([at]) => at?.[1])).toEqual([8, 33]);
  });
});

describe('what stands across', () => {
  const at = (...slots: Panel['slots'][number][]) => drawn([row([panel({ slots })])]);

  it('is named on a further line where there is no room', () => {
    const { places } = at(
      { x: 30, text: 'kernel' },
      { x: 50, text: 'prefill' },
      { x: 110, text: 'end' },
    );
    expect(['kernel', 'prefill', 'end'].map((text) => places(text)[0]?.[1])).toEqual([
      140, 155, 140,
    ]);
  });

  it('is named within its panel', () => {
    const { svg } = at({ x: 0, text: 'end to end' }, { x: 140, text: 'serving' });
    const [first, last] = ['end to end', 'serving'].map((what) =>
      textsOf(svg).find(({ text }) => text === what),
    );
    expect([first?.x1, last?.x2].map((x) => Math.round(x ?? NaN))).toEqual([40, 180]);
  });
});

describe('a name', () => {
  it('is written where there is room, the first mark’s first', () => {
    const crowd = [
      'Quest',
      'SnapKV',
      'GEAR',
      'KIVI',
      'H2O',
      'Scissorhands',
      'PyramidKV',
      'StreamingLLM',
    ];
    const marks = crowd.map((label) => mark(label, 1, { label }));
    const { texts } = drawn([row([panel({ marks })])]);
    const written = texts.filter((text) => crowd.includes(text));
    expect(written[0]).toBe('Quest');
    expect(written.length).toBeLessThan(crowd.length);
  });

  it('keeps off lines between marks', () => {
    const [from, to] = [mark('a', 1, { x: 30, label: 'Quest' }), mark('b', 1, { x: 110 })];
    const line = { x1: 30, y1: 1, x2: 110, y2: 1, style, look: 'run' as const };
    const [beside] = drawn([row([panel({ marks: [from, to] })])]).places('Quest');
    const [apart] = drawn([row([panel({ marks: [from, to], lines: [line] })])]).places('Quest');
    // Right of its mark; on the line it would be at the same height.
    expect(beside?.[0]).toBeGreaterThan(80);
    expect(apart).not.toEqual(beside);
  });

  it('stands away from its mark, with a line to it, only where that is allowed', () => {
    const label = 'Quest';
    // To the left and the right of the mark, of what is right above it, and right below.
    const others = [-14, 14].flatMap((aside) =>
      [-0.6, 0, 0.6].map((up) => mark(`${aside} ${up}`, 2 ** up, { x: 70 + aside })),
    );
    const marks = [mark('a', 1, { label }), ...others];
    const away = drawn([row([panel({ marks })])]);
    const near = drawn([row([panel({ marks })])], { leaders: false });
    expect(away.all('line')).toHaveLength(1);
    expect(away.texts).toContain(label);
    expect(near.all('line')).toHaveLength(0);
    expect(near.texts).not.toContain(label);
  });
});

describe('too many figures', () => {
  it('are a bar that says how many, or cells the darker the more', () => {
    const bar = { x1: 70, x2: 70, y1: 1, y2: 2, count: 2500, style, look: 'many' as const };
    const cell = { x: { low: 0, high: 10 }, y: { low: 1, high: 2 } };
    const { all } = drawn([
      row([
        panel({ lines: [bar] }),
        panel({
          cells: [
            { ...cell, count: 1 },
            { ...cell, count: 9 },
          ],
        }),
      ]),
    ]);
    expect(all('title').map(({ textContent }) => textContent)).toEqual([
      '1 figures',
      '9 figures',
      '2,500 figures',
    ]);
    expect(all('path[d="M110,80L110,55"]')).toHaveLength(1);
    const [pale, dark] = all('rect').map((rect) => Number(rect.getAttribute('fill-opacity')));
    expect(pale).toBeLessThan(dark ?? 0);
    expect(all('rect')[0]?.getAttribute('x')).toBe('200');
  });
});
