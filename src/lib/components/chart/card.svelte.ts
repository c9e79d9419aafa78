/** What a card shows, at which mark. */
export interface Card<Content> {
  content: Content;
  /** Opened to stay, by a click or Enter; otherwise it goes with the pointer or the focus. */
  stays: boolean;
}

/** What a card does with a mark, beside asking for its claims. */
interface Chart<Mark, Content> {
  /** What the card shows of a mark. */
  load: (mark: Mark) => Promise<Content>;
  /** Lets a mark stand out; null: none. */
  emphasise: (mark: Mark | null) => void;
}

/**
 * The card of a chart: closed, on its way to a mark, or shown there. One that stays, or is on its way
 * to stay, is not moved by pointing elsewhere.
 */
export function claimCard<Mark extends { focus: () => void }, Content>({
  load,
  emphasise,
}: Chart<Mark, Content>) {
  let shown = $state.raw<Card<Content> | null>(null);
  let error = $state<string | null>(null);
  /** The mark of the card, on its way or shown. */
  let wanted: { mark: Mark; stays: boolean } | null = null;
  let returning = false;

  async function want(mark: Mark, stays: boolean) {
    const own = { mark, stays };
    wanted = own;
    emphasise(mark);
    try {
      const content = await load(mark);
      if (wanted === own) [shown, error] = [{ content, stays }, null];
    } catch (reason) {
      if (wanted !== own) return;
      leave();
      error = reason instanceof Error ? reason.message : String(reason);
    }
  }

  function leave() {
    wanted = null;
    shown = null;
    emphasise(null);
  }

  return {
    get shown() {
      return shown;
    },
    /** Why the last card that was wanted cannot be shown; null: it can. */
    get error() {
      return error;
    },
    /** The pointer or the focus is on a mark, or has left it (null). */
    point: (mark: Mark | null) => {
      if (returning) emphasise(mark);
      else if (wanted?.stays || (mark && mark === wanted?.mark)) return;
      else if (mark) void want(mark, false);
      else leave();
    },
    /** A click, a tap, Enter or the space bar on a mark. */
    open: (mark: Mark) => void want(mark, true),
    /** The card is done with: the focus returns to its mark, which does not show it once more. */
    close: () => {
      const opener = wanted?.stays ? wanted.mark : null;
      leave();
      returning = true;
      opener?.focus();
      returning = false;
    },
    /** A click elsewhere: the focus stays where it went. */
    dismiss: () => {
      if (shown?.stays) leave();
    },
  };
}
