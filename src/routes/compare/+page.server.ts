import { loadCorpus } from '#lib/corpus/files.ts';

/** Papers that can be compared: those that state a figure. */
export const load = () => {
  const { papers, version } = loadCorpus();
  return {
    version,
    papers: papers
      .filter(({ claims }) => claims.length)
      .map(({ id, shortName }) => ({ id, label: shortName }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
};
