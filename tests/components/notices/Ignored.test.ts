import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Ignored from '#lib/components/notices/Ignored.svelte';

const COLOUR = { key: 'colour', value: 'red', why: 'unknown key' } as const;
const PRUNE = { key: 'technique', value: '<b>prune</b>', why: 'unknown value' } as const;

describe('what an address asks for in vain', () => {
  it('is named, as text', () => {
    render(Ignored, { ignored: [COLOUR, PRUNE] });
    const notice = screen.getByRole('note', { name: 'Notice' });
    expect(notice.textContent).toContain(
      'unknown key colour=red; unknown value technique=<b>prune</b>',
    );
    expect(notice.querySelector('b')).toBeNull();
  });

  it('says nothing where there is nothing', () => {
    render(Ignored, { ignored: [] });
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('can be dismissed, and stays away', async () => {
    const { rerender } = render(Ignored, { ignored: [COLOUR] });
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('note')).toBeNull();
    await rerender({ ignored: [{ ...COLOUR }] });
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('comes back with something new to say', async () => {
    const { rerender } = render(Ignored, { ignored: [COLOUR] });
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await rerender({ ignored: [PRUNE] });
    expect(screen.getByRole('note').textContent).toContain('technique=');
  });
});
