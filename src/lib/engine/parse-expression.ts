import arrow from '@jsep-plugin/arrow';
import jsep from 'jsep';

jsep.plugins.register(arrow);

/**
 * What Arquero asks of acorn: reads `expr=(…)` into a syntax tree. Arquero's own expressions are
 * column names and calls of its operators; a full JavaScript parser for them weighs 30 kB more.
 * @throws where the text is no expression
 */
export const parse = (code: string) => ({
  body: [{ expression: { right: jsep(code.slice('expr='.length)) } }],
});
