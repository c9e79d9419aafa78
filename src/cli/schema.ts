import { writeFile } from 'node:fs/promises';
import { paperJsonSchema } from '#lib/schema/json-schema.ts';

/** Writes the JSON Schema that data files name, for editors. */
export async function main(): Promise<void> {
  const file = 'data/paper.schema.json';
  await writeFile(file, JSON.stringify(paperJsonSchema(), null, 2) + '\n');
  console.log(`wrote ${file}`);
}
