import { output } from '../../../src/build/output';
import type { Compiled } from '../../../src/compile';
import { builtIn } from '../../unit/builtIn';
import { kept } from './kept';

// The host of the page: it serves the files of a taxonomy, and fails when it is told to.

let files: ReadonlyMap<string, string> = new Map();
const filesOf = kept('files', () => new WeakMap<Compiled, ReadonlyMap<string, string>>());
const missing = new Set<RegExp>();
const held = new Map<RegExp, Promise<void>>();

/** Serves the files of a compiled taxonomy; the built-in one where none is given. */
export function serve(compiled: Compiled = kept('built-in', builtIn)): void {
  missing.clear();
  held.clear();
  const known = filesOf.get(compiled);
  files = known ?? new Map(output(compiled).files.map(({ path, text }) => [path, text]));
  filesOf.set(compiled, files);
}

/** Nothing is answered at such addresses until the function that comes back is called. */
export function withhold(address: RegExp): () => void {
  missing.add(address);
  return () => missing.delete(address);
}

/** Keeps requests for such addresses waiting; the function that comes back lets them go. */
export function hold(address: RegExp): () => void {
  let release = () => {};
  held.set(
    address,
    new Promise((resolve) => {
      release = resolve;
    }),
  );
  return () => {
    held.delete(address);
    release();
  };
}

/** What stands in for the `fetch` of a browser. */
export async function answer(request: RequestInfo | URL): Promise<Response> {
  const { pathname } = new URL(request instanceof Request ? request.url : request, location.href);
  const isOf = (address: RegExp) => address.test(pathname);
  for (const [address, waits] of held) if (isOf(address)) await waits;
  if ([...missing].some(isOf)) throw new TypeError('Failed to fetch');
  const text = files.get(pathname.slice(1));
  if (text === undefined) return new Response('', { status: 404 });
  // Simulated, a response would make bytes of the text, and a text of the bytes.
  const headers = { 'Content-Type': 'application/json' };
  return Object.assign(new Response('', { headers }), { json: async () => JSON.parse(text) });
}
