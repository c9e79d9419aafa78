import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedCode, withParameter } from '#lib/export/site/embed-code.ts';

const ADDRESS = 'https://numbers.example/as-reported/embed/kv-cache?technique=moe&pin=qmoe/speed';
const TITLE = 'How much “less” is <half> & "more"?';
const parsed = () => parseHTML(embedCode({ address: ADDRESS, title: TITLE })).document;

describe('the code for another page', () => {
  it('frames the address that was asked for, under the chart’s title', () => {
    const frame = parsed().querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(ADDRESS);
    expect(frame?.getAttribute('title')).toBe(TITLE);
  });

  it('lets the frame run scripts, read its own origin and open whole pages, and nothing else', () => {
    expect(parsed().querySelector('iframe')?.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
  });

  it('gives each frame the height that this frame has told, and no other frame', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(
      embedCode({ address: ADDRESS, title: TITLE }),
    );
    const frames = [1, 2].map((id) => ({ contentWindow: { id }, height: '640' }));
    let asked = '';
    let hear: (message: unknown) => void = () => undefined;
    const page = {
      addEventListener: (_: string, listener: typeof hear) => (hear = listener),
      document: { querySelectorAll: (selector: string) => ((asked = selector), frames) },
    };
    // The code as a page would run it.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function(...Object.keys(page), script?.[1] ?? '')(...Object.values(page));
    const source = frames[1]?.contentWindow;
    hear({ data: { type: 'as-reported:height', view: 'kv-cache', height: 812 }, source });
    hear({ data: { type: 'another', height: 7 }, source });
    hear({ data: null, source });
    expect(frames.map(({ height }) => height)).toEqual(['640', 812]);
    expect(asked).toBe('iframe[src^="https://numbers.example/as-reported/embed/"]');
  });
});

it('a parameter is added to an address with a query or without', () => {
  expect(withParameter('https://a.example/x', 'theme', 'dark')).toBe(
    'https://a.example/x?theme=dark',
  );
  expect(withParameter('https://a.example/x?q=1', 'data', 'a&b')).toBe(
    'https://a.example/x?q=1&data=a%26b',
  );
});
