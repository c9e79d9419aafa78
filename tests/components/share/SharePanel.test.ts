import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SharePanel from '#lib/components/share/SharePanel.svelte';

const ADDRESS = 'https://numbers.example/charts/kv-cache?technique=moe';
const FRAMED = 'https://numbers.example/embed/kv-cache?technique=moe';
const props = {
  address: ADDRESS,
  embedAddress: FRAMED,
  title: 'What is left of the cache?',
  version: 'f00d',
};

const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => vi.unstubAllGlobals());

const button = (name: string) => screen.getByRole('button', { name });
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Code/ }).value;
const framed = () => /src="([^"]*)"/.exec(code())?.[1];

describe('the share panel', () => {
  it('copies the link', async () => {
    render(SharePanel, props);
    await fireEvent.click(button('Copy link'));
    expect(writeText.mock.calls).toEqual([[ADDRESS]]);
    expect(await screen.findByText('Link copied.')).toBeDefined();
  });

  it('copies the code that it shows', async () => {
    render(SharePanel, props);
    await fireEvent.click(button('Copy embed code'));
    expect(framed()).toBe(FRAMED);
    expect(writeText.mock.calls).toEqual([[code()]]);
    expect(await screen.findByText('Embed code copied.')).toBeDefined();
  });

  it('says so when the browser refuses to copy', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    render(SharePanel, props);
    await fireEvent.click(button('Copy link'));
    expect(await screen.findByText(/The browser refused/)).toBeDefined();
  });

  it('keeps link and code to today’s data where that is asked for', async () => {
    render(SharePanel, props);
    await fireEvent.click(screen.getByRole('checkbox', { name: /Keep to today’s data/ }));
    await fireEvent.click(button('Copy link'));
    expect(writeText.mock.calls).toEqual([[`${ADDRESS}&data=f00d`]]);
    expect(framed()).toBe(`${FRAMED}&amp;data=f00d`);
  });

  it('puts a theme into the code, and none where the page around decides', async () => {
    render(SharePanel, props);
    const theme = screen.getByRole('combobox', { name: /Theme/ });
    await fireEvent.change(theme, { target: { value: 'dark' } });
    expect(framed()).toBe(`${FRAMED}&amp;theme=dark`);
    await fireEvent.change(theme, { target: { value: 'host' } });
    expect(framed()).toBe(FRAMED);
  });

  it('offers the system’s share sheet where there is one, and stays silent when it is closed', async () => {
    const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'));
    vi.stubGlobal('navigator', { clipboard: { writeText }, share });
    render(SharePanel, props);
    await fireEvent.click(button('Share…'));
    expect(share.mock.calls).toEqual([[{ title: props.title, url: ADDRESS }]]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('offers no share sheet where there is none', () => {
    render(SharePanel, props);
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
  });
});
