import { type List, textIn } from './lists';
import { referencesIn } from './references';

/** The two columns of a list of links, and the lists that they refer to. */
export interface Ends {
  readonly source: string;
  readonly target: string;
  /** Of a hierarchy: "is child of". */
  readonly type?: string;
}

const SOURCE = /^(source|src|from|start|origin|subject|child|narrower)(?=$|[^a-z])/;
const TARGET = /^(target|tgt|to|end|dest|destination|dst|object|parent|broader)(?=$|[^a-z])/;
const ABOVE = /^(parent|broader)/;

/** What makes a list one of links: two columns named as ends are, or two that refer to other lists. */
export function endsOf(list: List, lists: readonly List[]): Ends | undefined {
  const others = lists.filter((other) => other !== list);
  const weights = new Map(referencesIn(list, others).map(({ column, weight }) => [column, weight]));
  const pairs = namedPairs([...list.columns.keys()]);
  const sure = pairs.filter(({ source, target }) => weights.has(source) && weights.has(target));
  sure.sort((a, b) => (weights.get(b.source) ?? 0) - (weights.get(a.source) ?? 0));
  return (
    sure[0] ??
    (list.names ? undefined : pairs.find((pair) => hasFewStrangers(list, pair, others))) ??
    (list.idColumn === undefined ? twoOf(weights) : undefined)
  );
}

/** Every two columns whose names begin as those of ends do; those that go on alike come first. */
function namedPairs(columns: readonly string[]): Ends[] {
  const named = columns.map((column) => ({ column, words: wordsOf(column) }));
  const pairs = named
    .filter(({ words }) => SOURCE.test(words))
    .flatMap((source) =>
      named
        .filter(({ words }) => TARGET.test(words))
        .map((target) => ({
          source,
          target,
          isAlike: restOf(source.words) === restOf(target.words),
        })),
    );
  pairs.sort((a, b) => Number(b.isAlike) - Number(a.isAlike));
  return pairs.map(({ source, target }) => ({
    ...{ source: source.column, target: target.column },
    ...(ABOVE.test(target.words) && { type: 'is child of' }),
  }));
}

const wordsOf = (column: string) => column.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
const restOf = (words: string) => words.replace(/^[a-z]+/, '');

/** Whether at least half of the ends are known, or there is no list that could know them. */
function hasFewStrangers(list: List, { source, target }: Ends, others: readonly List[]): boolean {
  const ends = list.rows.flatMap((row) => [textIn(row, source), textIn(row, target)]);
  const known = ends.filter((end) => others.some((other) => other.known.has(end)));
  return !others.length || 2 * known.length >= ends.length;
}

/** The two columns that weigh most, in their order. */
function twoOf(weights: ReadonlyMap<string, number>): Ends | undefined {
  const most = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([column]) => column);
  const [source, target] = [...weights.keys()].filter((column) => most.includes(column));
  return source !== undefined && target !== undefined ? { source, target } : undefined;
}
