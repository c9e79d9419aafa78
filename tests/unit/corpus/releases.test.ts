import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, difference, inSequence, releaseText } from '#lib/corpus/releases.ts';
import { parseRelease, type ReleaseFile, type StoredPaper } from '#lib/schema/history.ts';

const VERSION = '0123456789ab';
const paper = (id: string, claims: Record<string, unknown>, title = 'A title'): StoredPaper => ({
  id,
  claims: Object.entries(claims).map(([slug, value]) => ({ id: `${id}/${slug}`, value })),
  title,
});

describe('a release', () => {
  it('has papers in full that the one before lacks', () => {
    expect(difference([], [paper('a', { x: 1 })])).toEqual([paper('a', { x: 1 })]);
  });

  it('has the ids of papers and claims that are as before, the rest in full', () => {
    const before = [paper('a', { x: 1 }), paper('b', { x: 1, y: 2, z: 3 }), paper('c', {})];
    const now = [paper('a', { x: 1 }), paper('b', { new: 0, y: 2, z: 4 })];
    expect(difference(before, now)).toEqual([
      'a',
      {
        id: 'b',
        claims: [{ id: 'b/new', value: 0 }, 'b/y', { id: 'b/z', value: 4 }],
        title: 'A title',
      },
    ]);
  });

  it('has a paper whose title alone changed with its claims as before', () => {
    const [changed] = difference([paper('a', { x: 1 })], [paper('a', { x: 1 }, 'Another')]);
    expect(changed).toEqual({ id: 'a', claims: ['a/x'], title: 'Another' });
  });

  it('cannot keep what was not there', () => {
    const keeps = (papers: ReleaseFile['papers']) => () =>
      applied([paper('a', { x: 1 })], { version: VERSION, papers });
    expect(keeps(['b'])).toThrow(`release ${VERSION} keeps "b", which the one before lacks`);
    expect(keeps([{ id: 'a', claims: ['a/y'] }])).toThrow('keeps "a/y"');
    expect(keeps([{ id: 'new', claims: ['a/x'] }])).toThrow('keeps "a/x"');
  });

  const papers = fc
    .dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.record({
        title: fc.constantFrom('One', 'Two'),
        claims: fc.dictionary(
          fc.constantFrom('u', 'v', 'w', 'x', '0'),
          fc.constantFrom(1, null, 'words', { deep: [1, { er: 'Ü' }] }),
        ),
      }),
    )
    .map((all) => Object.entries(all).map(([id, of]) => paper(id, of.claims, of.title)));

  it('written, read and applied to the one before is what was released, to the byte', () => {
    fc.assert(
      fc.property(papers, papers, (before, now) => {
        const changes = difference(before, now);
        const file = { version: VERSION, date: '2026-01-01', before: null, papers: changes };
        const { release, issues } = parseRelease('file', releaseText(file));
        expect(issues).toEqual([]);
        expect(release).toEqual(file);
        expect(JSON.stringify(release && applied(before, release))).toBe(JSON.stringify(now));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sequence of releases', () => {
  const file = (version: string, before: string | null): ReleaseFile => ({
    version,
    date: '2026-01-01',
    before,
    papers: [],
  });

  it('is by what came before each, whatever the order of the files', () => {
    const files = [file('c', 'b'), file('a', null), file('b', 'a')];
    expect(inSequence(files).map(({ version }) => version)).toEqual(['a', 'b', 'c']);
    expect(inSequence([])).toEqual([]);
  });

  it.each([
    ['two follow one', [file('a', null), file('b', 'a'), file('c', 'a')], '2 releases .* follow a'],
    ['one is missing', [file('a', null), file('c', 'b')], '0 releases .* follow a'],
    ['none is the first', [file('b', 'a')], '0 releases .* follow nothing'],
  ])('is refused where %s', (_, files, words) => {
    expect(() => inSequence(files)).toThrow(new RegExp(words));
  });
});
