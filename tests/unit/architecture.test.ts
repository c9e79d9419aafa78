import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

interface Import {
  /** The file it names, from the top of the repository; a package's name as it is written. */
  to: string;
  /** `type` is gone when the code runs, `dynamic` is fetched when it is asked for, `worker` runs apart. */
  kind: 'static' | 'type' | 'dynamic' | 'worker';
}

const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path.replaceAll('\\', '/')))
    .sort();

const SOURCES = listed('src').filter((path) => /\.(ts|js|svelte)$/.test(path));
const TESTS = listed('tests').filter(
  (path) => /\.(ts|js|svelte)$/.test(path) && !path.includes('/results/'),
);

const texts = new Map([...SOURCES, ...TESTS].map((path) => [path, readFileSync(path, 'utf8')]));
const textOf = (path: string) => texts.get(path) ?? '';
/** The code without its comments, which may name anything. */
const codeOf = (path: string) =>
  textOf(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm, '');

function importsOf(path: string): Import[] {
  const code = codeOf(path);
  const found: Import[] = [];
  for (const [, type, from = ''] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'/gm,
  ))
    found.push({
      to: resolved(from, path),
      kind: type ? 'type' : /\?worker\b/.test(from) ? 'worker' : 'static',
    });
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g))
    found.push({ to: resolved(from, path), kind: 'dynamic' });
  return found;
}

function resolved(from: string, path: string): string {
  const name = from.replace(/\?.*$/, '');
  const at = name.startsWith('#')
    ? name.replace('#lib/', 'src/lib/').replace('#data/', 'data/')
    : name.startsWith('.')
      ? join(path, '..', name)
      : null;
  if (at === null) return name;
  return [at, `${at}.ts`, `${at}.js`, `${at}/index.ts`].find((file) => texts.has(file)) ?? at;
}

/** SvelteKit lets no page load what is named so. */
const isForBuild = (path: string) => /\.server\.ts$|\/\+server\.ts$/.test(path);

/** Everything that runs when these files run, each with the chain of imports that leads to it; what the build keeps to itself does not. */
function reached(roots: readonly string[], kinds: readonly Import['kind'][]): Map<string, string> {
  const chains = new Map(roots.map((root) => [root, root]));
  for (const [path, chain] of chains)
    for (const { to, kind } of importsOf(path))
      if (kinds.includes(kind) && !chains.has(to) && !isForBuild(to))
        chains.set(to, `${chain} → ${to}`);
  return chains;
}

/** Data runs one way: a file imports from its own station or from one before it. */
const STATIONS = [
  'schema',
  'format',
  'normalize',
  'checks',
  'corpus',
  'compare',
  'query',
  'chart',
  'render',
  'views',
  'engine',
  'export',
  'verify',
  'components',
  'routes',
  'cli',
];

const stationOf = (path: string) =>
  /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? /^src\/(routes|cli)\//.exec(path)?.[1] ?? null;

const edges = SOURCES.flatMap((path) => importsOf(path).map((one) => ({ path, ...one })));
const isPackage = (name: string) => (to: string) => to === name || to.startsWith(`${name}/`);
const isZod = isPackage('zod');
const isArquero = isPackage('arquero');
const isPlot = isPackage('@observablehq/plot');
const isArrow = isPackage('@uwdata/flechette');
const forNode = [
  isPackage('linkedom'),
  isPackage('@resvg/resvg-js'),
  isPackage('svelte/server'),
  (to: string) => to.startsWith('node:'),
];
const chainsTo = (chains: Map<string, string>, ...forbidden: ((to: string) => boolean)[]) =>
  [...chains].filter(([to]) => forbidden.some((is) => is(to))).map(([, chain]) => chain);

/** What the browser's pages begin with. */
const PAGES = SOURCES.filter((path) =>
  /^src\/routes\/(.*\.svelte|(.*\/)?\+(page|layout)\.ts)$/.test(path),
);

describe('the imports', () => {
  it('are read: of every file there is, with their kinds', () => {
    expect(SOURCES.length).toBeGreaterThan(80);
    expect(edges.length).toBeGreaterThan(250);
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(
      new Set(['static', 'type', 'dynamic', 'worker']),
    );
    expect(
      edges.filter(
        ({ to }) =>
          /^(src|data)\//.test(to) && !/\.(ts|svelte|js|json|css|py|R|sql)$|\/\$types$/.test(to),
      ),
    ).toEqual([]);
  });

  it('come from their own station or from one before it', () => {
    const wrong = edges.flatMap(({ path, to }) => {
      const [own, other] = [stationOf(path), stationOf(to)];
      if (own === null || other === null) return [];
      return STATIONS.indexOf(other) > STATIONS.indexOf(own)
        ? [`${path} imports ${to}: ${other} comes after ${own}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('know every station', () => {
    const stations = new Set(SOURCES.map(stationOf).filter((station) => station !== null));
    expect([...stations].filter((station) => !STATIONS.includes(station))).toEqual([]);
  });

  it('of the sources name no test', () => {
    expect(edges.filter(({ to }) => to.startsWith('tests/'))).toEqual([]);
  });

  it('keep one view apart from the other', () => {
    const viewOf = (path: string) => /^src\/lib\/views\/([^/]+)\//.exec(path)?.[1];
    const wrong = edges.filter(
      ({ path, to }) => viewOf(path) && viewOf(to) && viewOf(path) !== viewOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['zod', 'src/lib/schema/', isZod],
    ['$app', 'src/routes/', isPackage('$app')],
  ])('of %s are in %s only', (_, folder, is) => {
    const places = edges.filter(({ to }) => is(to)).map(({ path }) => path);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((path) => !path.startsWith(folder))).toEqual([]);
  });

  it('of components name neither Arquero nor Plot', () => {
    const wrong = edges.filter(
      ({ path, to }) => stationOf(path) === 'components' && (isArquero(to) || isPlot(to)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what a page loads', () => {
  const first = reached(PAGES, ['static']);
  const ever = reached(PAGES, ['static', 'dynamic', 'worker']);

  it('begins with the explorer, and without Arquero, Arrow and Plot', () => {
    expect([...first.keys()]).toContain('src/lib/components/explore/Explorer.svelte');
    expect(chainsTo(first, isArquero, isArrow, isPlot)).toEqual([]);
  });

  it('brings Plot and the Worker’s Arquero and Arrow later', () => {
    expect(chainsTo(ever, isPlot)).not.toEqual([]);
    expect(chainsTo(ever, isArquero)).not.toEqual([]);
    expect(chainsTo(ever, isArrow)).not.toEqual([]);
  });

  it('never needs Node, its document or zod', () => {
    expect(chainsTo(ever, isZod, ...forNode)).toEqual([]);
  });

  it('never brings along what the terms of the vocabularies are', () => {
    const isDefinition = (to: string) => to.startsWith('data/vocabulary/definitions/');
    expect(edges.filter(({ to }) => isDefinition(to))).toHaveLength(5);
    expect(chainsTo(ever, isDefinition)).toEqual([]);
  });

  it('does not render what only the build renders', () => {
    const doors = edges.filter(({ path, to }) => isForBuild(to) && !isForBuild(path));
    const door = 'src/routes/arrives-with.ts';
    expect(doors).toEqual([{ path: door, to: 'src/routes/prerender.server.ts', kind: 'dynamic' }]);
    expect(codeOf(door)).toMatch(/if \(!import\.meta\.env\.SSR\) return[^]*import\(/);
  });

  it('is all of the routes that is not named for the build', () => {
    const unused = SOURCES.filter(
      (path) => /^src\/routes\/.*\.ts$/.test(path) && !isForBuild(path) && !ever.has(path),
    );
    expect(unused).toEqual([]);
  });

  it('computes views without Plot, and draws them without Arquero', () => {
    expect(chainsTo(reached(['src/lib/views/views.ts'], ['static', 'dynamic']), isPlot)).toEqual(
      [],
    );
    expect(chainsTo(reached(['src/lib/views/draw.ts'], ['static', 'dynamic']), isArquero)).toEqual(
      [],
    );
  });
});

it('calls Plot in one place', () => {
  const callers = SOURCES.filter((path) => /\bplot\(|Plot\.plot|\* as Plot/.test(codeOf(path)));
  expect(callers).toEqual(['src/lib/render/render.ts']);
});

it('keeps each file short enough to be read at once: 250 lines', () => {
  const long = [...SOURCES, ...TESTS].flatMap((path) => {
    const lines = textOf(path).split('\n').length - 1;
    return lines > 250 ? [`${path} has ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});
