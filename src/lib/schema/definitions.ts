import baselineDefinitions from '#data/vocabulary/definitions/baselines.json' with { type: 'json' };
import hardwareDefinitions from '#data/vocabulary/definitions/hardware.json' with { type: 'json' };
import metricDefinitions from '#data/vocabulary/definitions/metrics.json' with { type: 'json' };
import modelDefinitions from '#data/vocabulary/definitions/models.json' with { type: 'json' };
import techniqueDefinitions from '#data/vocabulary/definitions/techniques.json' with { type: 'json' };
import { baselines, hardware, metrics, models, techniques } from './vocabulary';

/** A term with what it is, in a sentence. */
export interface Definition {
  id: string;
  label: string;
  definition: string;
}

/** @throws where an entry has no definition, so that a bad file stops the build */
const defined = (
  file: string,
  { all }: { all: readonly { id: string; label: string }[] },
  definitions: Record<string, string>,
) =>
  all.map(({ id, label }): Definition => {
    const definition = definitions[id];
    if (definition === undefined)
      throw new Error(`"${id}" has no definition; add it to data/vocabulary/definitions/${file}`);
    return { id, label, definition };
  });

/** What every term of the vocabularies is, in their order. For the build: no page needs to load it. */
export const DEFINITIONS: Record<string, readonly Definition[]> = {
  Techniques: defined('techniques.json', techniques, techniqueDefinitions),
  Metrics: defined('metrics.json', metrics, metricDefinitions),
  Baselines: defined('baselines.json', baselines, baselineDefinitions),
  Models: defined('models.json', models, modelDefinitions),
  Hardware: defined('hardware.json', hardware, hardwareDefinitions),
};
