import type { ClaimRow } from '../../corpus/rows';
import { statedCompression, type Quantity } from '../../normalize';
import type { Scope, Subject } from '../../schema';
import { SCOPES } from '../../schema';
import type { Panel } from './panels';
import { extent, inWords, type Extent } from '../mark';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';

const PANEL_OF: Record<Subject, Panel | null> = {
  weights: 'weights',
  experts: 'weights',
  'kv-cache': 'kv-attention',
  attention: 'kv-attention',
  activations: 'activations-memory',
  'total-memory': 'activations-memory',
  'optimizer-state': 'activations-memory',
  'trainable-parameters': null,
};

/** How the source ties a speed-up to a compression, the closest first. */
export const TIES = {
  run: 'both figures are stated for one configuration',
  conditions: 'the speed-up’s own conditions state the compression',
  method: 'two statements on one method that the source does not tie together',
} as const;
export type Tie = keyof typeof TIES;

/** A speed-up (y, × faster) held against a compression (x, × smaller) of one method. */
export interface Point {
  /** The matching claims that this point stands for. */
  claims: string[];
  speed: string;
  /** Null where the compression comes from the speed-up's own conditions. */
  size: string | null;
  panel: Panel;
  method: string;
  scope: Scope;
  technique: string;
  x: Extent;
  y: Extent;
  xDerivation: string;
  yDerivation: string;
  tie: Tie;
  label: string;
  words: string;
}

interface Partner {
  tie: Tie;
  size: ClaimRow | null;
  panel: Panel;
  quantity: Quantity;
  x: Extent;
}

export const view: View<Point[]> = ({ matched, companions, query }) => {
  const sizes = companions.filter(isSize);
  const matching = new Set(matched.map(({ claim }) => claim.id));
  const points = matched
    .filter(isSpeed)
    .flatMap((speed) => partners(speed, sizes).map((partner) => point(speed, partner, matching)));
  const shown =
    query.panel === 'all' ? points : points.filter(({ panel }) => panel === query.panel);
  const drawn = [...new Set(shown.flatMap(({ claims }) => claims))];
  const isDrawn = new Set(drawn);
  const elsewhere = new Set(points.flatMap(({ claims }) => claims));
  const left = matched
    .filter(({ claim }) => !isDrawn.has(claim.id))
    .map((row) => ({
      claim: row.claim.id,
      reason: elsewhere.has(row.claim.id) ? ('other-panel' as const) : whyNot(row, companions),
    }));
  return { drawing: distinctLabels(shown), drawn, omitted: omissions(left) };
};

const isSpeed = ({ family, normalized }: ClaimRow) => family === 'speed' && !!normalized.quantity;
const isSize = ({ family, normalized }: ClaimRow) =>
  (family === 'memory' || family === 'size') && !!normalized.quantity;

/** For each panel, the compression that the source ties closest to the speed-up. */
function partners(speed: ClaimRow, sizes: readonly ClaimRow[]): Partner[] {
  const { claim } = speed;
  const claims = sizes
    .filter((size) => size.paper === speed.paper)
    .flatMap((size): Partner[] => {
      const panel = size.claim.subject && PANEL_OF[size.claim.subject];
      const tie = tieOf(speed, size);
      const { quantity } = size.normalized;
      if (!panel || !tie || !quantity) return [];
      return [{ tie, size, panel, quantity, x: extent(quantity.value, size) }];
    });
  const conditions = statedCompression(claim.conditions, claim.baseline).flatMap(
    ({ subject, quantity }): Partner[] => {
      const panel = PANEL_OF[subject];
      if (!panel || typeof quantity.value !== 'number') return [];
      const x = { low: quantity.value, high: quantity.value, open: false };
      return [{ tie: 'conditions', size: null, panel, quantity, x }];
    },
  );
  const order = Object.keys(TIES);
  const closest = new Map<Panel, Partner>();
  for (const partner of [...claims, ...conditions]) {
    const best = closest.get(partner.panel);
    if (!best || order.indexOf(partner.tie) < order.indexOf(best.tie))
      closest.set(partner.panel, partner);
  }
  return [...closest.values()];
}

function tieOf({ claim: speed }: ClaimRow, { claim: size }: ClaimRow): Tie | null {
  if (speed.run !== null && speed.run === size.run) return 'run';
  return speed.method === size.method && !baselinesDiffer(speed.baseline, size.baseline)
    ? 'method'
    : null;
}

/** Two stated baselines that are not the same; what is not stated contradicts nothing. */
const baselinesDiffer = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

function point(speed: ClaimRow, partner: Partner, matching: ReadonlySet<string>): Point {
  const { quantity } = speed.normalized;
  if (!quantity) throw new Error(`${speed.claim.id} has no speed-up; only normalized claims pair`);
  const { size, tie, panel, x } = partner;
  const sizeId = size?.claim.id ?? null;
  return {
    claims: [speed.claim.id, ...(sizeId && matching.has(sizeId) ? [sizeId] : [])],
    speed: speed.claim.id,
    size: sizeId,
    panel,
    method: speed.claim.method,
    scope: speed.claim.scope,
    technique: speed.techniques[0] ?? '',
    x,
    y: extent(quantity.value, speed),
    xDerivation: partner.quantity.derivation,
    yDerivation: quantity.derivation,
    tie,
    label: speed.claim.method,
    words: `${inWords(speed)}; ${size ? inWords(size) : partner.quantity.derivation}; ${TIES[tie]}`,
  };
}

/** A method with several points in one panel says which scope each is. */
function distinctLabels(points: Point[]): Point[] {
  const key = ({ panel, method }: Point) => `${panel} ${method}`;
  const count = new Map<string, number>();
  for (const p of points) count.set(key(p), (count.get(key(p)) ?? 0) + 1);
  return points.map((p) => ((count.get(key(p)) ?? 0) > 1 ? { ...p, label: scoped(p) } : p));
}

const scoped = ({ method, scope }: Point) =>
  scope === 'not-stated' ? method : `${method}, ${SCOPES[scope].toLowerCase()}`;

function whyNot(
  { claim, family, normalized, paper }: ClaimRow,
  companions: readonly ClaimRow[],
): OmissionReason {
  const isSpeedFamily = family === 'speed';
  if (!isSpeedFamily && family !== 'memory' && family !== 'size') return 'other-family';
  if (normalized.refused) return normalized.refused;
  if (!isSpeedFamily && (!claim.subject || !PANEL_OF[claim.subject])) return 'no-panel';
  const others = companions.filter(
    (row) =>
      row.paper === paper &&
      row.claim.method === claim.method &&
      (isSpeedFamily ? isSize(row) : isSpeed(row)),
  );
  if (!others.length) return isSpeedFamily ? 'no-compression' : 'no-speed';
  if (others.every((other) => baselinesDiffer(other.claim.baseline, claim.baseline)))
    return 'baselines-differ';
  return isSpeedFamily ? 'no-panel' : 'another-drawn';
}
