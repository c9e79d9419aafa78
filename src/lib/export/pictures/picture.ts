import type { ClaimRow } from '../../corpus/rows';
import { figureText, metricText } from '../../format';
import { coloured, type Scheme } from '../../chart/palette';
import type { About, LegendEntry } from '../../views';
import {
  SANS,
  categoryEntries,
  escaped,
  gap,
  keyEntries,
  legendBlock,
  paragraph,
  stacked,
  type Block,
  type TextStyle,
} from './picture-blocks';
import { plotMarkup, type Look } from './picture-marks';

/** A chart as it is on the page, and where it comes from. */
export interface Picture {
  /** The plots, one below the other, as Plot drew them. */
  plots: readonly Element[];
  /** The chart's title. */
  question: string;
  subtitle: string;
  legend: readonly LegendEntry[];
  key: About['key'];
  /** Whether a mark stands for a claim beyond its arithmetic bound. */
  checked: boolean;
  /** The active filters in words, `Technique: Pruning`. */
  filters: readonly string[];
  /** Claims drawn, and claims that match and are not drawn. */
  drawn: number;
  left: number;
  /** The claims that marks stand for. */
  claims: readonly ClaimRow[];
  /** The view's full address. */
  address: string;
  /** Data version. */
  version: string;
  scheme: Scheme;
  /** Width that the chart is drawn at, in px. */
  width: number;
}

const MARGIN = 20;
const BETWEEN_PLOTS = 16;

/** A chart as an SVG file that stands alone. Its metadata holds the claims drawn, as JSON. */
export function pictureOf(picture: Picture): string {
  const { question, subtitle, plots, scheme, address, width } = picture;
  const paint = (name: string) => coloured(`var(--${name})`, scheme);
  const [ink, muted] = [{ colour: paint('ink') }, { colour: paint('muted') }];
  const { svg, height } = stacked(
    [
      gap(MARGIN),
      paragraph(question, width, { ...ink, size: 22, bold: true, serif: true }),
      gap(4),
      paragraph(subtitle, width, { ...muted, size: 13 }),
      gap(8),
      ...(plots.length
        ? [
            legendBlock(categoryEntries(picture.legend, scheme), width, ink),
            legendBlock(keyEntries(picture.key, picture.checked, scheme), width, ink),
            gap(8),
            ...plotBlocks(plots, { scheme, address }),
          ]
        : [paragraph('None of the claims that match can be drawn here.', width, muted)]),
      gap(12),
      { svg: `<path d="M0 0H${width}" stroke="${paint('rule-strong')}"/>`, height: 6 },
      ...foot(picture, ink, muted),
      gap(MARGIN),
    ],
    MARGIN,
  );
  const background = `<rect width="100%" height="100%" fill="${paint('surface')}"/>`;
  return document(width + 2 * MARGIN, Math.ceil(height), question, described(picture), [
    metadata(picture),
    background,
    svg,
  ]);
}

/** @returns an SVG file: its size in px, what it is called and what it shows, and what is in it */
export function document(
  width: number,
  height: number,
  title: string,
  description: string,
  content: readonly string[],
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${SANS}" lang="en">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...content,
    '</svg>\n',
  ].join('\n');
}

/** Width and height that a plot was drawn at, in px. */
export const sizeOf = (plot: Element) => ({
  width: Number(plot.getAttribute('width')),
  height: Number(plot.getAttribute('height')),
});

export const plotBlocks = (plots: readonly Element[], look: Look): Block[] =>
  plots.flatMap((plot, i) => [
    gap(i ? BETWEEN_PLOTS : 0),
    { svg: plotMarkup(plot, look), height: sizeOf(plot).height },
  ]);

export const drawnText = ({ drawn, left }: Pick<Picture, 'drawn' | 'left'>) =>
  `${drawn} ${drawn === 1 ? 'claim' : 'claims'} drawn, ${left} left out`;

export const filtersText = ({ filters }: Pick<Picture, 'filters'>) =>
  filters.length ? `Filters: ${filters.join('; ')}` : 'No filters';

export const paperNames = ({ claims }: Pick<Picture, 'claims'>) => [
  ...new Set(claims.map(({ shortName }) => shortName)),
];

function foot(picture: Picture, ink: TextStyle, muted: TextStyle): Block[] {
  const { question, address, version, width } = picture;
  const papers = paperNames(picture);
  const place = paragraph(address, width, muted);
  return [
    paragraph(`As Reported: ${question}`, width, { ...ink, bold: true }),
    paragraph(`${filtersText(picture)}.`, width, muted),
    paragraph(`${drawnText(picture)}.`, width, muted),
    ...(papers.length ? [paragraph(`Papers: ${papers.join(', ')}.`, width, muted)] : []),
    { ...place, svg: `<a href="${escaped(address)}">${place.svg}</a>` },
    paragraph(`Data version ${version}`, width, muted),
  ];
}

const described = (picture: Picture) =>
  [picture.subtitle, `${filtersText(picture)}.`, `${drawnText(picture)}.`].join(' ');

function metadata(picture: Picture): string {
  const { question, address, version, filters, drawn, left, claims } = picture;
  const data = {
    ...{ source: 'As Reported', question, address, version, filters, drawn, left },
    claims: claims.map(({ claim, paper, title, arxiv }) => ({
      id: claim.id,
      method: claim.method,
      metric: metricText(claim),
      reported: figureText(claim),
      quote: claim.evidence.quote,
      locator: claim.evidence.locator,
      ...{ paper, title, arxiv },
    })),
  };
  return `<metadata>${escaped(JSON.stringify(data))}</metadata>`;
}
