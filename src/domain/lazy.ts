/** Makes a value when it is first wanted. What knows a language's customs takes the browser 10 ms and more to make. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
