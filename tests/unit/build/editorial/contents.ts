import type { Contents } from '../../../../src/compile';
import { type Family, fieldName, type Habitat, type RoleRecord } from '../../../../src/domain';

/** Contents made of parts of records; a problem's line is left out, its field and file tell it apart. */
export function contentsOf(...parts: Record<string, unknown>[]): Contents {
  const records = parts.map((part) => ({
    title: String(part.id),
    family: 'people',
    ...part,
  })) as unknown as RoleRecord[];
  return {
    families: [] as Family[],
    habitats: [] as Habitat[],
    territoryNames: [],
    attributes: new Map(),
    records,
    problemIn: (record, path, message) => ({
      file: `${record.id}.yaml`,
      field: fieldName(path),
      message,
    }),
  };
}
