/**
 * What each field of a claim means, by its path in the JSON, said once: for the schema that editors
 * read, for columns of tables and for programs. Conditions say it in their own table.
 */
export const ABOUT = {
  id: 'The claim, `<paper>/<slug>`; stable, never reused.',
  method: 'Whose result it is.',
  measuredBy: 'Id of the paper that measured it, where the method is not its own.',
  metric: 'What was measured.',
  scope: 'How much of the system was measured.',
  subject: 'What was made smaller, for memory and size.',
  reported: 'The figure, and how it is to be read.',
  'reported.value': 'The figure exactly as the source says.',
  'reported.unit': 'Unit of the figure and of its baseline’s.',
  'reported.form':
    'How the figure is to be read: a ratio, so much less or more, a share, a difference, a level.',
  'reported.qualifier': 'What the source puts before it: `up-to` is a ceiling, not a mean.',
  'reported.baselineValue': 'The comparator’s own figure in the same unit, where stated.',
  baseline: 'What it is compared with, where stated.',
  conditions: 'What the figure holds for; only what the source ties to it.',
  asWritten: 'Devices, models and comparator in the source’s own words.',
  'asWritten.baseline': 'The comparator in the source’s own words.',
  run: 'Shared by claims that a paper states for one configuration.',
  evidence: 'Where the words stand, and the words.',
  'evidence.source': 'Where the words stand: abstract, paper or readme.',
  'evidence.quote': 'The shortest phrase that states the figure, typeset.',
  'evidence.locator': 'Table, row and column, or section; none of an abstract.',
  'evidence.version':
    'The later version of the paper that states it, `v3`; none where no other is known to differ.',
  note: 'What a reader must know, in one sentence of our own.',
} as const;
