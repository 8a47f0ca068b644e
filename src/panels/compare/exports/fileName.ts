const LONGEST_NAME = 120;

/** The name of a file on some roles, without its ending: "comparison-sdet-data-engineer". */
export function fileName(what: string, slugs: readonly string[]): string {
  return [what, ...slugs].filter(Boolean).join('-').slice(0, LONGEST_NAME);
}
