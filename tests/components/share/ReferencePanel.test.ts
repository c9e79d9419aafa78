import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ReferencePanel from '#lib/components/share/ReferencePanel.svelte';
import type { Contents } from '#lib/export/contents.ts';
import { paper } from '../../unit/views/sample';
import { BARE, FULL, rowsOf } from '../rows';
import { bytesOf, savedFiles, textOf } from '../saved';

const CONTENTS: Contents = {
  rows: rowsOf([FULL, BARE]),
  papers: [paper([])],
  caveats: new Map([['p/bare', ['hollow pairing: so']]]),
  context: {
    version: 'abc123',
    query: '?technique=kv-cache',
    filters: ['Technique: KV cache'],
    date: '2026-02-01',
    address: 'https://numbers.example/?technique=kv-cache',
  },
};

const saved = savedFiles();
/** Texts that were copied. */
let copied: string[] = [];

beforeEach(() => {
  copied = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly data: Record<string, Promise<Blob>>) {}
    },
  );
  const write = async ([item]: { data: Record<string, Promise<Blob>> }[]) => {
    copied.push(await textOf((await item?.data['text/plain']) ?? new Blob()));
  };
  Object.assign(navigator, { clipboard: { write } });
});

const shown = (contents: () => Promise<Contents> = () => Promise.resolve(CONTENTS)) =>
  render(ReferencePanel, { contents });
const silent = () => Promise.reject(new Error('The papers do not answer; reload the page.'));
const press = async (name: string) => {
  await fireEvent.click(screen.getByRole('button', { name }));
};
const reads = (words: string) =>
  waitFor(() => {
    expect(document.querySelector('[aria-live]')?.textContent).toBe(words);
  });

it('offers each format to copy and to download, and all of them together', () => {
  shown();
  expect(
    screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent),
  ).toEqual([
    ...['CSV', 'JSON', 'Markdown', 'LaTeX', 'BibTeX', 'CSL-JSON'].flatMap((format) => [
      `Copy ${format}`,
      `Download ${format}`,
    ]),
    'Download everything (zip)',
  ]);
});

describe('a download', () => {
  it.each([
    ['CSV', /\.csv$/, /^id,paper,[^]*\r\np\/full,p,/],
    ['JSON', /\.json$/, /"filters": \[\s*"Technique: KV cache"\s*\],\s*"date"[^]*"id": "p\/full"/],
    ['Markdown', /\.md$/, /^\| Method \|[^]*\n\| D²MoE, 2025 \[arXiv:/],
    ['LaTeX', /\.tex$/, /D\\textsuperscript\{2\}MoE, 2025~\\cite\{p\} & up to 53\\% less/],
    ['BibTeX', /\.bib$/, /^@misc\{p,\n/],
    ['CSL-JSON', /\.csl\.json$/, /"id": "p"/],
  ])('of %s is a file of what is in view', async (format, name, text) => {
    shown();
    await press(`Download ${format}`);
    await reads(`${format} downloaded.`);
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(/^as-reported_2026-02-01_abc123_technique-kv-cache\./);
    expect(saved[0]?.name).toMatch(name);
    expect(await textOf(saved[0]?.blob ?? new Blob())).toMatch(text);
  });

  it('of everything is a zip with the query and the chart’s caveats', async () => {
    shown();
    await press('Download everything (zip)');
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    expect(saved[0]?.name).toMatch(/_technique-kv-cache\.zip$/);
    const files = unzipSync(await bytesOf(saved[0]?.blob ?? new Blob()));
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('Technique: KV cache');
    expect(strFromU8(files['claims.csv'] ?? new Uint8Array())).toContain('hollow pairing: so');
    await reads('Everything downloaded.');
  });

  it('that cannot be says why', async () => {
    shown(silent);
    await press('Download CSV');
    await reads('The papers do not answer; reload the page.');
    expect(saved).toEqual([]);
  });
});

describe('a copy', () => {
  it('is the text of what is in view', async () => {
    shown();
    await press('Copy LaTeX');
    await reads('LaTeX copied.');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('\\begin{tabular}');
  });

  it('that the browser refuses points to the download', async () => {
    Object.assign(navigator, { clipboard: { write: () => Promise.reject(new Error('no')) } });
    shown();
    await press('Copy Markdown');
    await reads('The browser refused to copy; download it instead.');
  });

  it('of claims that do not come says why', async () => {
    shown(silent);
    await press('Copy CSV');
    await reads('The papers do not answer; reload the page.');
    expect(copied).toEqual([]);
  });
});
