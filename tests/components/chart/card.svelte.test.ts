// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { claimCard } from '#lib/components/chart/card.svelte.ts';

/** A mark that can be focused, and then is pointed at, as on a chart. */
interface Mark {
  name: string;
  focus: () => void;
}
interface Loading {
  mark: string;
  arrive: () => void;
  fail: (reason: unknown) => void;
}

let card: ReturnType<typeof claimCard<Mark, string>>;
let loading: Loading[];
let focused: string[];
let standsOut: string | null;

const mark = (name: string): Mark => ({
  name,
  focus: () => {
    focused.push(name);
    card.point(mark(name));
  },
});
const [A, B] = [mark('a'), mark('b')];

beforeEach(() => {
  [loading, focused, standsOut] = [[], [], null];
  card = claimCard<Mark, string>({
    load: ({ name }) =>
      new Promise((resolve, fail) =>
        loading.push({ mark: name, arrive: () => resolve(`claims of ${name}`), fail }),
      ),
    emphasise: (one) => (standsOut = one?.name ?? null),
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
async function arrive(at = loading.length - 1) {
  loading[at]?.arrive();
  await settled();
}
const shown = () => card.shown && [card.shown.content, card.shown.stays ? 'stays' : 'goes'];

describe('pointing at a mark', () => {
  it('lets it stand out at once, and shows its card when its claims are here', async () => {
    card.point(A);
    expect([standsOut, shown()]).toEqual(['a', null]);
    await arrive();
    expect(shown()).toEqual(['claims of a', 'goes']);
  });

  it('asks for its claims once, however often it is said', async () => {
    card.point(A);
    card.point(A);
    await arrive();
    card.point(A);
    expect(loading).toHaveLength(1);
  });

  it('ends when the pointer leaves', async () => {
    card.point(A);
    await arrive();
    card.point(null);
    expect([standsOut, shown()]).toEqual([null, null]);
  });

  it('shows nothing where the pointer has left before the claims are here', async () => {
    card.point(A);
    card.point(null);
    await arrive();
    expect(shown()).toBeNull();
  });

  it('shows the last mark, whichever claims come first', async () => {
    card.point(A);
    card.point(B);
    await arrive(1);
    await arrive(0);
    expect(shown()).toEqual(['claims of b', 'goes']);
  });
});

describe('a card that is opened', () => {
  it('stays, wherever the pointer goes', async () => {
    card.open(A);
    card.point(null);
    await arrive();
    card.point(B);
    card.point(null);
    expect([standsOut, shown()]).toEqual(['a', ['claims of a', 'stays']]);
    expect(loading).toHaveLength(1);
  });

  it('takes the place of the one that goes with the pointer', async () => {
    card.point(A);
    await arrive();
    card.open(A);
    await arrive();
    expect(shown()).toEqual(['claims of a', 'stays']);
  });

  it('hands over to the next that is opened', async () => {
    card.open(A);
    await arrive();
    card.open(B);
    expect(shown()).toEqual(['claims of a', 'stays']);
    await arrive();
    expect([standsOut, shown()]).toEqual(['b', ['claims of b', 'stays']]);
  });

  it('gives the focus back when it is closed, and is not shown once more for it', async () => {
    card.open(A);
    await arrive();
    card.close();
    await settled();
    expect([focused, shown(), loading.length]).toEqual([['a'], null, 1]);
    expect(standsOut).toBe('a');
    card.point(null);
    expect(standsOut).toBeNull();
  });

  it('can be closed while it is on its way', async () => {
    card.open(A);
    card.close();
    await arrive();
    expect([focused, shown()]).toEqual([['a'], null]);
  });

  it('leaves the focus where a click elsewhere has put it', async () => {
    card.open(A);
    await arrive();
    card.dismiss();
    expect([focused, standsOut, shown()]).toEqual([[], null, null]);
    card.point(B);
    await arrive();
    expect(shown()).toEqual(['claims of b', 'goes']);
  });
});

describe('a card that goes with the pointer', () => {
  it('is closed by Escape, and takes no focus along', async () => {
    card.point(A);
    await arrive();
    card.close();
    expect([focused, shown()]).toEqual([[], null]);
  });

  it('is no concern of a click elsewhere', async () => {
    card.point(A);
    await arrive();
    card.dismiss();
    expect(shown()).toEqual(['claims of a', 'goes']);
  });
});

describe('claims that do not come', () => {
  it('are said to, and the chart answers to the pointer again', async () => {
    card.open(A);
    loading[0]?.fail(new Error('The papers do not answer.'));
    await settled();
    expect([card.error, standsOut, shown()]).toEqual(['The papers do not answer.', null, null]);
    card.point(B);
    await arrive();
    expect([card.error, shown()]).toEqual([null, ['claims of b', 'goes']]);
  });

  it('are nothing to say of a mark that the pointer has left', async () => {
    card.point(A);
    card.point(null);
    loading[0]?.fail('broken');
    await settled();
    expect(card.error).toBeNull();
  });
});
