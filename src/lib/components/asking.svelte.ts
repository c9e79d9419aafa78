import {
  DEFAULT_QUERY,
  knownIn,
  queryOf,
  readQuery,
  resolved,
  writeQuery,
  type Earlier,
  type Facets,
  type Field,
  type Ignored,
  type Query,
} from '../query';
import { afterPaint } from './idle';

interface Given {
  /** The address's query, `?…` or empty; empty at build time. */
  search: () => string;
  facets: () => Pick<Facets, 'options'>;
  /** What only releases of the data know. */
  earlier: () => Earlier;
  /** What a claim must state to be complete, until the reader chooses. */
  needs: () => readonly Field[];
  /** Resolves when the address has what is asked; absent: what is asked holds for this visit. */
  navigate?: (search: string, replace: boolean) => Promise<void>;
}

/**
 * A change reaches the charts first, and the rest of the page a frame later: a filter is answered as
 * soon as its marks are, and boxes, counts, rows and the router are more to draw than they.
 */
export interface Asking {
  /** What the charts answer; null: the page's own charts, as it came with them. */
  readonly drawn: string | null;
  /** What the reader asks, as the rest of the page has it. */
  readonly query: Query;
  /** What a complete claim states: as chosen, else as needed. */
  readonly fields: readonly Field[];
  /** The query's address, with these fields: what the engine is asked. */
  readonly asked: string;
  /** The same without pin, ticks and the table's order, which redraw no chart and count nothing anew. */
  readonly counted: string;
  /** Parts of the address that cannot be used. */
  readonly ignored: readonly Ignored[];
  /** Whether the page answers to the reader: not at build time, and not until it is hydrated. */
  readonly ready: boolean;
  /**
   * Whether more was asked than the page came with. For good: what was drawn at build time is gone
   * once it has been replaced.
   */
  readonly live: boolean;
  /** Asks for something else. Typing replaces the history entry; a discrete choice makes one. */
  change: (next: Query, typing?: 'typing') => void;
  /** What the page came with no longer counts: all of it is asked for. */
  leave: () => void;
  /** The rest of the page follows at once: the reader goes on. */
  follow: () => void;
}

/** What the reader of a page asks: the page arrives with the default query, the address counts from the first paint on. */
export function asking({ search, facets, earlier, needs, navigate }: Given): Asking {
  let ready = $state(false);
  let left = $state(false);
  /** What was asked last, until the address has it: nothing waits for the router. */
  let ahead = $state.raw<string | null>(null);
  /** The same, as the rest of the page has it. */
  let followed = $state.raw<string | null>(null);
  let following: (() => void) | null = null;

  const reading = (text: () => string) =>
    ready
      ? // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never changed
        readQuery(new URLSearchParams(text()), knownIn(facets(), earlier()))
      : { query: DEFAULT_QUERY, ignored: [] };
  const read = $derived(reading(() => followed ?? search()));
  // Addresses are compared as text: the same question is not asked twice.
  const address = $derived(writeQuery(read.query));
  const query = $derived(queryOf(address));
  const whole = $derived(resolved(query, needs()));
  const asked = $derived(writeQuery(whole));
  const counted = $derived(writeQuery(forCharts(whole)));
  const newest = $derived(
    ahead === null
      ? counted
      : writeQuery(forCharts(resolved(reading(() => ahead ?? '').query, needs()))),
  );

  const live = $derived(left || address !== '');
  const drawn = $derived(live || ahead !== null ? newest : null);
  // An effect runs in the browser only, once the page stands as the build has drawn it.
  $effect(() => {
    ready = true;
    if (address) left = true;
  });

  return {
    get drawn() {
      return drawn;
    },
    get query() {
      return query;
    },
    get fields() {
      return whole.fields;
    },
    get asked() {
      return asked;
    },
    get counted() {
      return counted;
    },
    get ignored() {
      return read.ignored;
    },
    get ready() {
      return ready;
    },
    get live() {
      return live;
    },
    change: (next, typing) => {
      const to = writeQuery(next);
      following?.();
      ahead = to;
      const own = () => {
        following = null;
        left = true;
        followed = to;
        void navigate?.(to, typing === 'typing').finally(() => {
          if (ahead === to) ahead = null;
          if (followed === to) followed = null;
        });
      };
      following = own;
      void afterPaint(own).then(() => following === own && own());
    },
    leave: () => {
      left = true;
    },
    follow: () => following?.(),
  };
}

/** A query as far as charts and counts depend on it. */
const forCharts = (query: Query): Query => ({
  ...query,
  pin: DEFAULT_QUERY.pin,
  compare: DEFAULT_QUERY.compare,
  order: DEFAULT_QUERY.order,
});
