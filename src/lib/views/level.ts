import type { ClaimRow } from '../corpus/rows';
import type { Level } from '../schema';
import type { Shown } from './about';
import { OMISSIONS, type OmissionReason, type View } from './result';

/** A view that draws its own level until the reader chooses sources; the other level is left out, with that reason. */
export function atLevel<Drawing>(shows: Shown, view: View<Drawing>): View<Drawing> {
  if (shows === 'both') return view;
  const reason: OmissionReason = shows === 'headlines' ? 'a-measurement' : 'a-headline';
  const order = Object.keys(OMISSIONS);
  return (input) => {
    if (input.query.source.length) return view(input);
    const of = (rows: readonly ClaimRow[]) => rows.filter(({ level }) => level === shows);
    const result = view({
      ...input,
      matched: of(input.matched),
      companions: of(input.companions),
      all: wholeLevel(input.all, shows),
    });
    const claims = input.matched.flatMap(({ level, claim }) => (level === shows ? [] : [claim.id]));
    if (!claims.length) return result;
    const omitted = [...result.omitted, { reason, claims }];
    omitted.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
    return { ...result, omitted };
  };
}

const levels = new WeakMap<readonly ClaimRow[], Map<Level, readonly ClaimRow[]>>();

/** The corpus stays the same from query to query: it is parted once. */
function wholeLevel(all: readonly ClaimRow[], wanted: Level): readonly ClaimRow[] {
  const parts = levels.get(all) ?? new Map<Level, readonly ClaimRow[]>();
  levels.set(all, parts);
  const part = parts.get(wanted) ?? all.filter(({ level }) => level === wanted);
  parts.set(wanted, part);
  return part;
}
