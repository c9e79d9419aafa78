// All charts as the code draws them now, for whoever changes a view: `npm run charts`.
import { WIDTHS, WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, writeQuery } from '#lib/query/index.ts';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { VIEW_NAMES } from '#lib/views/index.ts';
import { CASES } from '../cases';
import { frozen } from '../../frozen';

const sources = import.meta.glob<string>('/data/papers/*.json', {
  query: '?raw',
  import: 'default',
});

/** What may be drawn: the data of the snapshots, or what the data folder holds now. */
const DATA = { frozen: () => Promise.resolve(frozen.papers), 'as it is now': papersNow };

async function papersNow() {
  const texts = await Promise.all(
    Object.entries(sources).map(async ([path, read]) => [path.slice(1), await read()] as const),
  );
  const { papers, issues } = parsePapers(Object.fromEntries(texts));
  if (issues.length) throw new Error(issues.map(issueLine).join('\n'));
  return papers;
}

function found<T>(element: T | null): T {
  if (!element) throw new Error('the page has a form and a place for the charts');
  return element;
}
const form = found(document.querySelector('form'));
const main = found(document.querySelector('main'));
const offered = {
  data: Object.keys(DATA),
  width: WIDTH_NAMES,
  view: ['all', ...Object.keys(VIEW_NAMES)],
};
for (const [name, options] of Object.entries(offered))
  (form.elements.namedItem(name) as HTMLSelectElement).append(
    ...options.map((option) => new Option(option)),
  );

async function show() {
  const chosen = new FormData(form);
  const width = chosen.get('width') as WidthName;
  const engine = directEngine(
    buildCorpus(await DATA[chosen.get('data') as keyof typeof DATA](), 'shown'),
  );
  const cases = CASES.filter(([id]) => [id, 'all'].includes(chosen.get('view') as string));
  const sections = cases.map(async ([id, name, asked]) => {
    const address = writeQuery({ ...DEFAULT_QUERY, ...asked });
    const { plots, drawn } = await engine.chart(id, address, width);
    const section = document.createElement('section');
    section.innerHTML = `<h2>${id}, ${name}</h2><p><code>${address || '/'}</code>: ${drawn} claims drawn</p><div class="pair"><div class="plots">${plots.join('')}</div></div>`;
    if (chosen.has('committed')) {
      const picture = await fetch(`/tests/charts/snapshots/${id}-${name}-${width}.svg`);
      const committed = document.createElement('div');
      committed.className = 'plots committed';
      committed.innerHTML = await picture.text();
      committed.style.minWidth = `${WIDTHS[width]}px`;
      section.querySelector('.pair')?.append(committed);
    }
    return section;
  });
  main.replaceChildren(...(await Promise.all(sections)));
}

form.addEventListener('change', () => void show());
void show();
