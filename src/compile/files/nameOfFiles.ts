/** What files are called together: those of a folder by its name. */
export const nameOfFiles = (paths: readonly string[]) =>
  [...new Set(paths.map((path) => path.replace(/\/.*/, '')))].join(', ');
