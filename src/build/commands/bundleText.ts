import type { Contents } from '../../compile';

/** What a folder says as a bundle, the text of one JSON file; see src/formats/FORMAT.md. */
export function bundleText({ families, habitats, territoryNames, records }: Contents): string {
  const territories = territoryNames.length ? { territories: territoryNames } : {};
  const vocabulary = { families, habitats, ...territories };
  const bundle = { format: 'rolegraph', version: 1, ...vocabulary, roles: records };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
