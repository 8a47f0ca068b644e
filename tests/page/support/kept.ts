const all = globalThis as unknown as { rolegraphKept?: Map<string, unknown> };

/** What is made once for all tests, though modules be loaded anew. */
export function kept<T>(name: string, make: () => T): T {
  all.rolegraphKept ??= new Map();
  if (!all.rolegraphKept.has(name)) all.rolegraphKept.set(name, make());
  return all.rolegraphKept.get(name) as T;
}
