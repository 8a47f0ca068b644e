/** Makes a value when it is first used. Objects of `Intl` take the browser 10 ms and more to make. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
