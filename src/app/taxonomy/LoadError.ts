/** Thrown when a part of the taxonomy cannot be loaded; `path` says which. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`${path} could not be loaded`, { cause });
    this.path = path;
  }
}
