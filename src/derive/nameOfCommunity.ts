/** The name of a community; its number while the name is not known. */
export function nameOfCommunity(names: readonly string[] | undefined, id: number): string {
  return names?.[id] ?? `No. ${id + 1}`;
}
