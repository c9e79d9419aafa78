/** Reads RFC 4180 to the letter, and throws at whatever departs from it: CRLF ends each line. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}`);
  };
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) fail('a quote is not closed');
        if (text[at] === '"') {
          if (text[at + 1] !== '"') break;
          at += 1;
        }
        field += text[at] ?? '';
      }
      at += 1;
    } else
      for (; at < text.length && !',\r\n'.includes(text[at] ?? ''); at += 1) {
        if (text[at] === '"') fail('a bare quote');
        field += text[at] ?? '';
      }
    line.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      lines.push(line);
      line = [];
    } else fail('neither comma nor CRLF');
  }
  if (line.length) fail('the last line has no end');
  return lines;
}
