import { z } from 'zod';
import { paperSchema } from './paper';

/** The JSON Schema of a paper's file, for editors and programs; drawn from the schema that the build uses. */
export function paperJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(paperSchema, { io: 'input', unrepresentable: 'any' });
  return { $schema: schema.$schema, title: 'A paper of As Reported', ...schema };
}
