import { paperJsonSchema } from '../../schema/json-schema';

interface SchemaNode {
  type?: string;
  description?: string;
  anyOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
}

/** The fields of a paper as its schema has them; one that may be null has the type of what it else is. */
export function paperFields(): { name: string; type: string; description: string }[] {
  const { properties = {} } = paperJsonSchema() as SchemaNode;
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, node]) => ({
      name,
      type: (node.anyOf ?? [node]).find(({ type }) => type !== 'null')?.type ?? 'any',
      description: node.description ?? '',
    }));
}
