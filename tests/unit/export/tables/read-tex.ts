/**
 * Reads what our tables write of TeX, and throws at the rest: an unknown command, a special sign
 * that is not escaped, a brace without its partner, a ligature that nobody meant.
 */
export function readTex(source: string): string {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at} of ${source}`);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(source) ?? [];
    if (found !== undefined) at += found.length;
    return found ?? null;
  };
  function group(depth: number): string {
    let text = '';
    while (at < source.length) {
      if (source[at] === '}') {
        if (depth === 0) fail('a brace that nothing opened');
        return text;
      }
      text += piece(depth);
    }
    if (depth > 0) fail('a brace that nothing closes');
    return text;
  }
  function piece(depth: number): string {
    if (take(/\{/y)) {
      const inner = group(depth + 1);
      at += 1;
      return inner;
    }
    const math = take(/\$(\\[a-zA-Z]+|-)\$/y);
    if (math) return MATH[math.slice(1, -1)] ?? fail(`unknown ${math}`);
    const command = take(/\\([a-zA-Z]+|.)/y);
    if (command === '\\textsuperscript') return SUPERSCRIPT[take(/\{\d\}/y) ?? ''] ?? fail(command);
    if (command) return TEXT[command] ?? fail(`unknown ${command}`);
    const dashes = take(/-+/y);
    if (dashes) return DASHES[dashes] ?? fail('dashes that run together');
    if (take(/''|,,|``|’’|‘‘/y)) fail('a ligature');
    const plain = take(/[^\\{}$&%#_^~<>|"`[\]*]/uy) ?? bracket();
    return plain ?? fail('a sign that is not escaped');
  }
  /** Brackets, stars and quotation marks are harmless within braces of their own. */
  function bracket(): string | null {
    return source[at - 1] === '{' ? take(/[[\]*](?=\})/y) : null;
  }
  return group(0);
}

const DASHES: Record<string, string> = { '-': '-', '--': '–', '---': '—' };
const SUPERSCRIPT: Record<string, string> = { '{2}': '²', '{3}': '³' };
const MATH: Record<string, string> = {
  '-': '−',
  '\\times': '×',
  '\\to': '→',
  '\\leq': '≤',
  '\\geq': '≥',
  '\\approx': '≈',
  '\\pm': '±',
  '\\alpha': 'α',
  '\\tau': 'τ',
  '\\mu': 'µ',
};
const TEXT: Record<string, string> = {
  '\\textbackslash': '\\',
  '\\textasciitilde': '~',
  '\\textasciicircum': '^',
  '\\textbraceleft': '{',
  '\\textbraceright': '}',
  '\\textless': '<',
  '\\textgreater': '>',
  '\\textbar': '|',
  '\\textasciigrave': '`',
  '\\textquotedbl': '"',
  '\\&': '&',
  '\\%': '%',
  '\\$': '$',
  '\\#': '#',
  '\\_': '_',
};
