import { type Compiled, compile, sourcesOf } from '../../src/compile';
import { asRoleIndex, csvText, type RoleId, type Taxonomy } from '../../src/domain';
import { decodeText } from '../../src/formats';
import { buildGraph, communities, communityNames, pairsOf, weightedPairs } from '../../src/graph';
import { columnRows, roleColumns } from '../../src/panels/parts/columns';
import { sortedIndexes } from '../../src/panels/parts/sorting';
import { indexDossiers } from '../../src/search';
import { facetsOf, readLink, writeLink } from '../../src/state';

type File = readonly [path: string, text: string];

/** Opens files as the worker does, and looks at what the page shows of them. A sentence against them is an answer, too. */
export async function open(...files: readonly File[]): Promise<void> {
  const encoder = new TextEncoder();
  const sources = await sourcesOf(
    files.map(([path, text]) => {
      const bytes = encoder.encode(text);
      return { path, bytes, ...decodeText(path, bytes) };
    }),
  );
  const compiled = 'problems' in sources ? sources : compile(sources);
  if (!('problems' in compiled)) await look(compiled);
  else failIfThrown(compiled.problems);
}

/** The last catch makes a sentence of what a reader throws; here that is a find. */
export function failIfThrown(problems: readonly { readonly message: string }[]): void {
  const thrown = problems.find(({ message }) => message.includes('Rolegraph failed'));
  if (thrown) throw new Error(thrown.message);
}

async function look({ taxonomy: opened, dossiers }: Compiled): Promise<void> {
  const taxonomy: Taxonomy = { ...opened, fingerprint: '', name: '' };
  const groups = analyse(taxonomy);
  const columns = roleColumns(taxonomy, { communities: groups });
  const { key = '' } = columns.at(-1) ?? {};
  const indexes = sortedIndexes(columns, taxonomy.roles.length, { key, descending: true });
  csvText(columnRows(columns, indexes));
  linkIsFixed(taxonomy, '?has.constructor=a&sort=has.constructor&role=__proto__');
  (await indexDossiers(taxonomy, dossiers))('constructor __proto__ risk:>60');
}

function analyse(taxonomy: Taxonomy) {
  const { roles, matches } = taxonomy;
  const idOf = (index = -1) => roles[asRoleIndex(index)]?.id as RoleId;
  const given = Array.from(matches.source, (source, at) => ({
    source: idOf(source),
    target: idOf(matches.target[at]),
    percent: matches.percent[at] ?? 0,
  }));
  pairsOf(
    buildGraph(
      roles.map(({ id }) => id),
      given,
    ),
  );
  const pairs = weightedPairs(taxonomy);
  const groups = communities(pairs);
  communityNames(taxonomy, pairs, groups);
  return groups;
}

/** Whatever a link says, what is read of it is written and read again as the same. */
export function linkIsFixed(taxonomy: Taxonomy, search: string): void {
  const facets = facetsOf(taxonomy);
  const written = writeLink(readLink(search, facets).view);
  const again = readLink(written, facets);
  if (writeLink(again.view) !== written) throw new Error(`${written} is read as another view`);
  if (again.refused.length) throw new Error(`${written} is refused: ${again.refused.join()}`);
}
