import type { Format } from './format';

/** A whole taxonomy as this page writes it. */
export const bundle: Format = {
  name: 'a bundle',
  recognises: ({ text }) => /^\uFEFF?\s*\{/.test(text),
  read: (file) => ({ taxonomy: { kind: 'bundle', bundle: file } }),
};
