import { corpus } from '../corpus.server';

/** Papers that can be compared: those that state a figure. */
export const load = () => {
  return {
    papers: corpus.papers
      .filter(({ claims }) => claims.length)
      .map(({ id, shortName }) => ({ id, label: shortName }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
};
