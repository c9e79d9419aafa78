import { MOST_ROWS } from '../../chart/limits';
import { papersOf, shareStating, sorted, statesAll } from '../../compare/completeness';
import { FIELD_IDS } from '../../query';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { ReportingDrawing } from './drawing';

export const view: View<ReportingDrawing> = ({ matched, query }) => {
  const rows = sorted(papersOf(matched), query.rows).slice(0, MOST_ROWS);
  const drawn = rows.flatMap(({ claims }) => claims);
  const columns = FIELD_IDS.map((field) => ({ field, share: shareStating(field, matched) }));
  return {
    drawing: {
      rows,
      columns: query.columns === 'most' ? columns.sort((a, b) => b.share - a.share) : columns,
      total: {
        claims: matched.size,
        complete: matched.where(['row'], statesAll).size,
        share: columns.reduce((sum, { share }) => sum + share, 0) / columns.length,
      },
      sort: query.rows,
    },
    ...account(matched, drawn, (): ReasonOf<typeof about> => 'no-row'),
    // It draws what is stated, and no figure.
    checked: false,
  };
};
