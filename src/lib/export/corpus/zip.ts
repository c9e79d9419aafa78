import { strToU8, zipSync } from 'fflate';
import { toDatapackage } from './datapackage';
import type { Contents } from '../contents';
import { FORMATS } from '../formats';
import { LICENSE, toReadme } from './readme';
import { papersCsv } from './papers-csv';

/** Every format of what is in view, as a zip that is a Frictionless data package. */
export function toZip(contents: Contents): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    'README.md': toReadme(contents),
    'LICENSE.md': LICENSE,
    'datapackage.json': toDatapackage(contents),
    ...Object.fromEntries(FORMATS.map(({ file, encode }) => [file, encode(contents)])),
    'papers.csv': papersCsv(contents.papers),
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // The day alone, so that the same contents give the same bytes.
  return zipSync(Object.fromEntries(bytes), { mtime: `${contents.context.date}T12:00` });
}
