import { parse as acorn } from 'acorn';
import { op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { parse } from '#lib/engine/parse-expression.ts';

/** A tree without the places in the text, which nobody reads. */
const plain = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      ['start', 'end', 'optional', 'id', 'expression', 'generator', 'async'].includes(key)
        ? undefined
        : value,
    ),
  );
const written = (expression: unknown) => String(expression);
const right = (tree: unknown) =>
  (tree as { body: { expression: { right: unknown } }[] }).body[0]?.expression.right;

describe('the parser in Arquero’s place for acorn', () => {
  it.each([
    'd=>d["reason"]',
    'd=>d["with \\"quotes\\" and ünïcode"]',
    '(a,b)=>b["x"]',
    written(op.array_agg('claim')),
    written(op.distinct('source')),
    written(op.count()),
    written(op.max('low')),
    written(op.quantile('x', 0.5)),
  ])('reads %s as acorn does', (code) => {
    const theirs = right(acorn(`expr=(${code})`, { ecmaVersion: 11 }));
    expect(plain(right(parse(`expr=(${code})`)))).toEqual(plain(theirs));
  });

  it.each(['d=>', 'op.max(d["x"', '"open'])('refuses %s', (code) => {
    expect(() => parse(`expr=(${code})`)).toThrow();
  });
});
