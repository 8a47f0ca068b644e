/** Makes names that are there once: the second "a" is "a-2". It takes as long for the last name as for the first. */
export function freshNames(taken: Iterable<string> = [], joint = '-'): (base: string) => string {
  const names = new Set(taken);
  const next = new Map<string, number>();
  return (base) => {
    let name = base;
    let number = next.get(base) ?? 2;
    while (names.has(name)) name = `${base}${joint}${number++}`;
    next.set(base, number);
    names.add(name);
    return name;
  };
}
