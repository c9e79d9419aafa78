/** What TeX reads as more than itself, and signs that its usual fonts lack. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts every brace, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '²': '\\textsuperscript{2}',
  '³': '\\textsuperscript{3}',
  '−': '$-$',
  ...math({
    '×': 'times',
    '→': 'to',
    '≤': 'leq',
    '≥': 'geq',
    '≈': 'approx',
    '±': 'pm',
    '·': 'cdot',
  }),
  ...math({ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', η: 'eta', θ: 'theta' }),
  ...math({ κ: 'kappa', λ: 'lambda', μ: 'mu', µ: 'mu', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau' }),
  ...math({ φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega', Δ: 'Delta', Σ: 'Sigma', Ω: 'Omega' }),
};

function math(commands: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(commands).map(([sign, command]) => [sign, `$\\${command}$`]),
  );
}

/** Each sign; the first group has those that TeX would join with the next: `--` is an en dash. */
const EACH = /([-–—](?=[-–—])|['’](?=['’])|‘(?=‘)|,(?=,))|[^]/gu;

/**
 * A text as TeX typesets it, in one line; also within BibTeX’s braces. Other signs beyond ASCII
 * stay: UTF-8 is what TeX reads today.
 */
export const tex = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(EACH, (sign, joined?: string) => (SIGNS[sign] ?? sign) + (joined ? '{}' : ''));

/** A text in a cell of a table: after `\\`, a bracket or a star would be read as an argument. */
export const texCell = (text: string) =>
  tex(text)
    .replace(/[[\]*]/g, '{$&}')
    .replaceAll('"', '\\textquotedbl{}');
