/**
 * Reads CSV as RFC 4180 has it, and nothing looser: CRLF after each record, quotes only around a
 * whole field, no bare line break, the same number of fields in each record.
 */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let at = 0;
  while (at < text.length) {
    field.lastIndex = at;
    const [whole = '', quoted, plain = ''] = field.exec(text) ?? [];
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) records.push([]);
    } else
      throw new Error(`not CSV at character ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  }
  const [header = [], ...rows] = records;
  if (new Set(header).size !== header.length) throw new Error('two columns have one name');
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new Error(`record ${i + 1} has ${row.length} fields`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
}
