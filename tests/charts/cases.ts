import type { Query } from '#lib/query/index.ts';
import { VIEW_IDS, type ViewId } from '#lib/views/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';

/** The charts that are committed as snapshots: a view, what its files are called, and what is asked of it. */
export const CASES: [ViewId, string, Partial<Query>][] = [
  ...VIEW_IDS.map((id): [ViewId, string, Partial<Query>] => [id, 'default', {}]),
  ['speedup-vs-compression', 'one-panel', { panel: 'weights' }],
  ['speedup-vs-compression', 'one-technique', { technique: ['sparse-attention'] }],
  ['memory-by-hardware', 'percent', { measure: 'percent' }],
  ['memory-by-hardware', 'not-stated', { hardware: ['not-stated'], technique: ['quantization'] }],
  ['kv-cache', 'by-decode', { sort: 'decode', technique: ['sparse-attention'] }],
  ['speedup-vs-compression', 'measurements', { source: SOURCES_OF.measurements }],
  ['memory-by-hardware', 'headlines', { source: SOURCES_OF.headlines }],
  ['kv-cache', 'measurements', { source: SOURCES_OF.measurements }],
  ['disagreement', 'one-paper', { paper: ['mc-moe'] }],
  ['reporting', 'sorted', { rows: 'hardware', columns: 'most' }],
  ['reporting', 'headlines', { source: SOURCES_OF.headlines, rows: 'least' }],
  ['scope-ladder', 'headlines', { source: SOURCES_OF.headlines }],
  ['over-time', 'speed', { over: 'speed' }],
  ['over-time', 'both', { source: SOURCES_OF.both }],
  ['speedup-vs-compression', 'fronts', { source: SOURCES_OF.both, front: 'plain' }],
  ['gain-vs-quality', 'fronts', { source: SOURCES_OF.both, front: 'ceilings' }],
  ['explore', 'quality-by-memory', { y: 'perplexity', x: 'total-memory' }],
  ['explore', 'by-category', { x: 'scope', colour: 'source' }],
  ['explore', 'in-panels', { x: 'date', facet: 'technique', colour: 'hardware' }],
  ['explore', 'refused-scale', { y: 'points', x: 'wbits', yscale: 'log', shape: 'source' }],
  ['kv-cache', 'up-to', { qualifier: ['up-to'] }],
  ['gain-vs-quality', 'speed', { gain: 'speed' }],
  ['gain-vs-quality', 'measurements', { source: SOURCES_OF.measurements }],
];
