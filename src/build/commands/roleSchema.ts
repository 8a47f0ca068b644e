import { z } from 'zod';
import { type Family, type Habitat, roleRecord, UNCLASSIFIED } from '../../domain';

/** The JSON Schema by which an editor completes and checks data/roles/*.yaml, known families and habitats included. */
export function roleJsonSchema(families: readonly Family[], habitats: readonly Habitat[]): string {
  const known: Record<string, string[]> = {
    'properties.family': [...families.map(({ id }) => id), UNCLASSIFIED],
    'properties.habitats.items': habitats.map(({ id }) => id),
  };
  const schema = z.toJSONSchema(roleRecord, {
    override: ({ path, jsonSchema }) => {
      const ids = known[path.join('.')];
      if (ids) jsonSchema.enum = ids;
    },
  });
  return `${JSON.stringify({ title: 'Rolegraph role record', ...schema }, null, 2)}\n`;
}
