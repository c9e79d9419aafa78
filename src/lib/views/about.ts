import type { KeyMark } from './key-marks';
import type { ChoiceKey, Field, Query } from '../query';
import type { Shown } from '../query/shown';

/** A choice that a chart offers its reader: the query's key, and what its values are called. */
export type Control = {
  [K in ChoiceKey]: { key: K; label: string; options: readonly { id: Query[K]; label: string }[] };
}[ChoiceKey];

/** Options called by a table of terms, in its order. */
export const named = <K extends string>(terms: Readonly<Record<K, string>>) =>
  (Object.keys(terms) as K[]).map((id) => ({ id, label: terms[id] }));

/** Whether a chart draws fronts; for views that can. */
export const FRONTS: Control = {
  key: 'front',
  label: 'Fronts',
  options: [
    { id: 'off', label: 'None' },
    { id: 'plain', label: 'In each stratum' },
    { id: 'ceilings', label: 'In each stratum, counting “up to” figures' },
  ],
};

/** What a chart says of itself: its question, what a mark is, how to read the marks, what may be chosen. */
export interface About {
  /** The chart's title: a question it answers. */
  title: string;
  subtitle: string;
  /** What it shows until the reader chooses: headlines, measurements, or both. */
  shows: Shown;
  /** What a claim must state to be compared here: what "complete" means until the reader chooses. */
  needs: readonly Field[];
  choices: readonly Control[];
  key: readonly {
    mark: KeyMark;
    text: string;
  }[];
  /** Marks stand or fall together: none of them tells by itself whether a narrower question has it. */
  together?: boolean;
  /** Why a claim is left out, beside what any view may say: reason → words, in the order in which they are listed. */
  omissions: Readonly<Record<string, string>>;
}
