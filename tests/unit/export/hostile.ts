import fc from 'fast-check';

/** Texts that some format would read as more than a text; each is one line, with no space at its ends. */
export const HOSTILE = [
  'R&D at 50% of $5, a_b #1',
  '{braces} {one alone',
  'closes} first',
  '~x^2 back\\slash \\| \\textbf{x} \\\\',
  'a | b || c \\| d',
  '[1] link](http://x) ![i](j)',
  '*star* **bold** _under_ __init__ ~~gone~~',
  '`code` ``two`` ` ',
  '<b>bold</b> <script>alert(1)</script> <!-- x -->',
  '&amp; &lt; &#124; &copy',
  'https://example.org/a_b www.example.org me@example.org',
  "O'Donnell said \"no\" ''twice'' --- -- -",
  '× – ² − ≤ ≥ α τ → ≈ ± µ “quoted” ‘single’',
  '–– —- ’’ ‘‘ ,, <<>>',
  '$x^2$ $$',
  '# heading',
  '- item',
  '| --- |',
  'Gödel, Erdős, Takáč, Loula João',
].map((text) => text.trim());

/** One line of signs that formats care for. */
export const anyLine = fc
  .string({
    unit: fc.constantFrom(...Array.from('ab 1\\`*_{}[]()<>#+-.!|~&$%^"\',:;@?/=–—²×−≤α“”’é')),
    maxLength: 30,
  })
  .map((text) => text.replace(/\s+/g, ' ').trim());
