/** What a community is called; one whose name is not known goes by its number. */
export function nameOfCommunity(names: readonly string[] | undefined, id: number): string {
  return names?.[id] ?? `No. ${id + 1}`;
}
