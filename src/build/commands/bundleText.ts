import type { Contents } from '../../compile';

/** What a folder says as a bundle, the text of one JSON file; see src/formats/FORMAT.md. */
export function bundleText({ families, habitats, records }: Contents): string {
  const bundle = { format: 'rolegraph', version: 1, families, habitats, roles: records };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
