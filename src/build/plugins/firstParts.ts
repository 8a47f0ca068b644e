import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What is loaded by name, and yet needed for the first picture: the page, and then the map. */
const PARTS = ['/src/app/boot/begin.tsx', '/src/network/index.ts'];
/** The faces of the first picture; other alphabets are loaded where they are read. */
const FACES = /^assets\/(archivo-narrow-latin-wght|source-serif-4-latin-opsz)-.*\.woff2$/;

/** The scripts that the first picture needs. Throws when one of its parts is in none. */
export function firstChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = new Set([
    ...chunks.filter(({ isEntry }) => isEntry),
    ...PARTS.map((part) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(part)));
      if (!chunk) throw new Error(`No script of the build has ${part}.`);
      return chunk;
    }),
  ]);
  // A set grows while it is walked.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
  }
  return [...first];
}

/** Has the browser fetch all that the first picture needs at once, with the page itself. */
export function firstParts(): Plugin {
  return {
    name: 'rolegraph-first-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = firstChunks(bundle);
        const link = (path: string, attrs: Record<string, string>) => ({
          tag: 'link',
          attrs: { crossorigin: '', ...attrs, href: `./${path}` },
          injectTo: 'head' as const,
        });
        const isNamed = (path: string) => html.includes(path);
        return [
          ...chunks.map(({ fileName }) => link(fileName, { rel: 'modulepreload' })),
          ...Object.keys(bundle)
            .filter((path) => FACES.test(path))
            .map((path) => link(path, { rel: 'preload', as: 'font', type: 'font/woff2' })),
        ].filter(({ attrs }) => !isNamed(attrs.href));
      },
    },
  };
}
