import { describe, expect, it } from 'vitest';
import {
  BASELINE_CLASSES,
  baselines,
  FAMILIES,
  HARDWARE_CLASSES,
  hardware,
  metrics,
  familyOfModel,
  modelFamilies,
  models,
  READINGS,
  SAVINGS,
  techniques,
  UNITS,
  WHOLES,
} from '#lib/schema/index.ts';

const files = import.meta.glob<string>('/data/vocabulary/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const definitionFiles = import.meta.glob<string>('/data/vocabulary/definitions/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const definitionsOf = (name: string) => `/data/vocabulary/definitions/${name}.json`;
const vocabularies = { techniques, metrics, hardware, models, modelFamilies, baselines };

describe.each(Object.entries(vocabularies))('the vocabulary of %s', (_, vocabulary) => {
  it('has each id and each label once', () => {
    expect(new Set(vocabulary.ids).size).toBe(vocabulary.all.length);
    expect(new Set(vocabulary.all.map(({ label }) => label)).size).toBe(vocabulary.all.length);
  });

  it('has an id and a name for each entry', () => {
    for (const { id, label } of vocabulary.all) {
      expect(id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(label.trim()).not.toBe('');
    }
  });

  it('finds what it has, in its order, and nothing else', () => {
    expect(vocabulary.ids).toEqual(vocabulary.all.map(({ id }) => id));
    expect(vocabulary.ids.every((id) => vocabulary.has(id))).toBe(true);
    for (const id of ['no-such', '__proto__', 'constructor', ''])
      expect(vocabulary.has(id)).toBe(false);
  });

  it('names what it does not know and where to add it', () => {
    expect(() => vocabulary.get('__proto__')).toThrow(
      /^unknown (technique|metric|hardware|model|model family|baseline) "__proto__"; add it to data\/vocabulary$/,
    );
  });
});

describe.each(Object.entries(files))('%s', (path, text) => {
  const [, name = ''] = /\/(\w+)\.json$/.exec(path) ?? [];
  const entries = JSON.parse(text) as { id: string }[];

  it('holds the entries of its vocabulary, and no other', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map(({ id }) => id)).toEqual(vocabularies[name as 'models'].ids);
  });

  it('has a definition of each entry, in its order, and of no other', () => {
    const definitions = JSON.parse(definitionFiles[definitionsOf(name)] ?? '{}') as object;
    expect(Object.keys(definitions)).toEqual(entries.map(({ id }) => id));
    for (const [id, definition] of Object.entries(definitions))
      expect([id, definition]).toEqual([id, expect.stringMatching(/^\S.*[.)]$/) as string]);
  });
});

it('each metric has a family, a unit, a way that is better and a reading', () => {
  for (const metric of metrics.all) {
    expect(Object.keys(FAMILIES)).toContain(metric.family);
    expect(UNITS).toContain(metric.unit);
    expect(['higher', 'lower']).toContain(metric.better);
    expect([metric.id, Object.keys(READINGS)]).toEqual([
      metric.id,
      expect.arrayContaining([metric.reads]) as string[],
    ]);
  }
});

it.each(Object.keys(READINGS))('a metric is read as %s', (reading) => {
  expect(metrics.all.map(({ reads }) => reads)).toContain(reading);
});

it.each([
  ['zeros', { family: 'size', better: 'higher' }],
  ['kept', { family: 'size', better: 'lower' }],
  ['bits', { family: 'size', unit: 'bit', better: 'lower' }],
  ['ratio', { family: 'size', unit: '×', better: 'higher' }],
  ['drop', { family: 'quality', unit: '%', better: 'lower' }],
  ['retained', { family: 'quality', unit: '%', better: 'higher' }],
  ['overhead', { better: 'lower' }],
])('a metric that is read as %s is %j', (reading, fields) => {
  for (const metric of metrics.all.filter(({ reads }) => reads === reading))
    expect(metric).toMatchObject(fields);
});

it.each([
  ['speedup', 'speed', 'higher'],
  ['throughput', 'speed', 'higher'],
  ['latency', 'speed', 'lower'],
  ['training-time', 'speed', 'lower'],
  ['peak-memory', 'memory', 'lower'],
  ['memory-efficiency', 'memory', 'higher'],
  ['compression-ratio', 'size', 'higher'],
  ['bits-per-weight', 'size', 'lower'],
  ['sparsity', 'size', 'higher'],
  ['density', 'size', 'lower'],
  ['compute', 'compute', 'lower'],
  ['accuracy', 'quality', 'higher'],
  ['perplexity', 'quality', 'lower'],
  ['performance-drop', 'quality', 'lower'],
  ['quality-retained', 'quality', 'higher'],
  ['context-length', 'reach', 'higher'],
  ['energy-efficiency', 'energy', 'higher'],
  ['gpu-hours', 'cost', 'lower'],
  ['gpu-utilization', 'cost', 'higher'],
])('%s is of the family %s, and %s is better', (id, family, better) => {
  expect(metrics.get(id)).toMatchObject({ family, better });
});

it('each device has a class of the closed set, and a memory or none', () => {
  for (const device of hardware.all) {
    expect(Object.keys(HARDWARE_CLASSES)).toContain(device.class);
    expect(device.memoryGB === null || device.memoryGB > 0).toBe(true);
  }
});

it('each baseline has a class and a whole of the closed sets, and bits or none', () => {
  for (const baseline of baselines.all) {
    expect(Object.keys(BASELINE_CLASSES)).toContain(baseline.class);
    expect(baseline.bits === null || baseline.bits > 0).toBe(true);
    expect([null, ...Object.keys(WHOLES)]).toContain(baseline.keeps);
  }
});

it('each technique has a style of its own that can be told apart', () => {
  const styles = techniques.all.map(({ style }) => style);
  expect(new Set(styles).size).toBe(styles.length);
  // 8 colours by 7 shapes.
  for (const style of styles)
    expect([style, Number.isInteger(style) && style >= 0 && style < 56]).toEqual([style, true]);
});

it('each technique saves something of the closed set, or nothing that is asked for', () => {
  for (const { saves } of techniques.all) expect([null, ...Object.keys(SAVINGS)]).toContain(saves);
});

it('each model is in one family, and each family has a model', () => {
  for (const { id, family } of models.all)
    expect([id, modelFamilies.get(familyOfModel(id)).label]).toEqual([id, family]);
  expect(new Set(models.ids.map(familyOfModel))).toEqual(new Set(modelFamilies.ids));
});

it.each([
  ['llama-7b', 'llama-family', 'LLaMA'],
  ['llama-2-70b', 'llama-2-family', 'LLaMA 2'],
  ['llama-3.1-8b', 'llama-3-family', 'LLaMA 3'],
  ['vicuna-7b', 'vicuna-family', 'Vicuna'],
])('%s is of the family %s, called %s', (model, id, label) => {
  expect(familyOfModel(model)).toBe(id);
  expect(modelFamilies.get(id).label).toBe(label);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['model families and models', modelFamilies.ids, models.ids],
  ['classes of baselines and baselines', Object.keys(BASELINE_CLASSES), baselines.ids],
  ['classes of hardware and devices', Object.keys(HARDWARE_CLASSES), hardware.ids],
])('%s, which one filter offers, share no id', (_, groups, members) => {
  expect(groups.filter((id) => members.includes(id) || id === 'not-stated')).toEqual([]);
});

it('each model has parameters or none, never zero of them', () => {
  for (const { parametersB } of models.all)
    expect(parametersB === null || parametersB > 0).toBe(true);
});
