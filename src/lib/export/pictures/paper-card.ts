import type { ClaimRow } from '../../corpus/rows';
import { figureText, metricText } from '../../format';
import { coloured } from '../../chart/palette';
import { techniques, type Paper } from '../../schema';
import { settingText } from '../../corpus/claim-text';
import { CARD, CARD_ROOM, cardDocument, cardHead } from './card';
import { gap, paragraph, stacked, type Block, type TextStyle } from './picture-blocks';

const FIGURES = 4;
const COLUMN = (CARD_ROOM - 32) / 2;
const FOOT = 72;

/**
 * A paper as a 1200 × 630 SVG file: what it is called and its most telling figures, as reported.
 * @param rows the paper's claims
 */
export function paperCardOf(paper: Omit<Paper, 'claims'>, rows: readonly ClaimRow[]): string {
  const scheme = 'light';
  const muted = { colour: coloured('var(--muted)', scheme), size: 19 };
  const title = paper.title === paper.shortName ? '' : paper.title;
  const head = stacked([
    cardHead(paper.shortName, { scheme }),
    paragraph(title, CARD_ROOM, { ...muted, size: 22, most: 2 }),
    gap(20),
  ]);
  const room = CARD.height - head.height - FOOT;
  const figures = telling(rows).map((row) => figureBlock(row, muted));
  const body = figures.length
    ? grid(figures, room)
    : paragraph(paper.noFigures ?? '', CARD_ROOM, { ...muted, size: 28 });
  const count = rows.length === 1 ? '1 figure' : `${rows.length} figures`;
  const said = rows.length ? `${count}, each in the words of its source` : 'No figures';
  const techniqueNames = paper.techniques.map((id) => techniques.get(id).label);
  const record = [...techniqueNames, paper.date.slice(0, 4), `arXiv:${paper.arxiv}`].join(' · ');
  return cardDocument(paper.title, `${said}. ${record}`, { scheme }, [
    head,
    { ...body, height: room },
    ...[said, record].map((text) => paragraph(text, CARD_ROOM, { ...muted, size: 17 })),
  ]);
}

/** Headlines before measurements, of each one figure of every family, then further headlines. */
function telling(rows: readonly ClaimRow[]): ClaimRow[] {
  const own = rows.filter(({ claim }) => claim.measuredBy === null);
  const headlines = own.filter(({ level }) => level === 'headlines');
  const measurements = own.filter(({ level }) => level === 'measurements');
  const ranked = [...firsts(headlines), ...headlines, ...firsts(measurements)];
  return [...new Set(ranked)].slice(0, FIGURES);
}

const firsts = (rows: readonly ClaimRow[]) =>
  rows.filter(({ family }, i) => rows.findIndex((other) => other.family === family) === i);

function figureBlock(row: ClaimRow, muted: TextStyle): Block {
  const { claim, shortName } = row;
  const method = claim.method === shortName ? '' : `${claim.method}: `;
  const rule = `<path d="M0 0H${COLUMN}" stroke="${coloured('var(--rule-strong)', 'light')}"/>`;
  return stacked([
    { svg: rule, height: 10 },
    paragraph(figureText(claim), COLUMN, {
      colour: coloured('var(--ink)', 'light'),
      size: 32,
      bold: true,
    }),
    gap(4),
    paragraph(`${method}${metricText(claim)}, ${settingText(row)}`, COLUMN, { ...muted, most: 2 }),
  ]);
}

/** Two beside each other. */
function grid(blocks: readonly Block[], height: number): Block {
  const lines = Array.from({ length: Math.ceil(blocks.length / 2) }, (_, i) => {
    const pair = blocks.slice(2 * i, 2 * i + 2);
    const svg = pair.map((block, column) => stacked([block], column * (COLUMN + 32)).svg).join('');
    return { svg, height: height / 2 };
  });
  return stacked(lines);
}
