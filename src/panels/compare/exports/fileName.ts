const LONGEST_NAME = 120;

/** The name of the file, without its ending: "comparison-sdet-data-engineer". */
export function fileName(slugs: readonly string[]): string {
  return ['comparison', ...slugs].filter(Boolean).join('-').slice(0, LONGEST_NAME);
}
