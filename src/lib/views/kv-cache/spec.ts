import { ruleX, ruleY } from '@observablehq/plot';
import type { Spec } from '../../chart/figure';
import { inPixels } from '../../chart/pixels';
import { STYLE, written } from '../../chart/text';
import { techniqueLegend } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { cellMarks, stripMarks } from './boxes';
import type { MatrixDrawing } from './drawing';
import { blocks, matrix, type Sheet } from './layout';

/** Methods down, measures across; on narrower charts a block a method with the measures it reports. */
export const spec: Spec<MatrixDrawing> = (drawing, width, base) => ({
  legend: techniqueLegend(drawing.rows.map(({ technique }) => technique)),
  plots: drawing.rows.length
    ? [drawn(width === 'wide' ? matrix(drawing) : blocks(drawing, WIDTHS[width]), base)]
    : [],
});

const drawn = (
  { width, height, rules, sides, titles, methods, absent, cells, strips }: Sheet,
  base: string,
) =>
  inPixels(width, height, [
    ruleY(rules, STYLE.grid),
    ruleX(sides, STYLE.grid),
    written(titles, STYLE.muted),
    written(methods, STYLE.title),
    written(absent, STYLE.muted),
    ...cellMarks(cells, base),
    ...stripMarks(strips, base),
  ]);
