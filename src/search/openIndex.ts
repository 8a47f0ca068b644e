import type { Dossier, Role, RoleId, Taxonomy } from '../domain';
import { examplesOf, fieldTexts } from './fields';
import { isNamedSo, nameAsked, nameRank, signsAsked } from './nameRank';
import { operatorsIn } from './operators';
import { parseQuery, type Query, readable } from './parseQuery';
import { type Part, type Passages, partsOf } from './parts';
import { passagesOf } from './passages';
import { leftOutOf, payAsked } from './payAsked';
import { type FindWord, type Hit, indexWords, openWords, type SearchIndex } from './searchIndex';
import { suggestionFor } from './suggestion';
import { fold, mark } from './text';
import { tokensIn } from './tokens';
import type { Answer, Found } from './types';

/** Answers a query. Of the roles that answer, the first `limit` come with what was found in them. */
export type Search = (query: string, limit?: number) => Answer;

const MOST_PASSAGES = 3;
const LIMIT = 20;
/** What a word in a title weighs more than one in a passage. */
const TITLE_WEIGHT = 3;

/** Makes the stored index of a taxonomy answer queries: every part of a query must be met somewhere in a role's dossier. */
export function openIndex(index: SearchIndex, taxonomy: Taxonomy): Search {
  return searching(index.passages, openWords(index), taxonomy);
}

/** The same from the dossiers themselves; made in turns, so that nothing else has to wait long. */
export async function indexDossiers(
  taxonomy: Taxonomy,
  dossiers: readonly Dossier[],
): Promise<Search> {
  const passages = passagesOf(taxonomy, dossiers);
  return searching(passages, await indexWords(passages), taxonomy);
}

function searching(passages: Passages, find: FindWord, taxonomy: Taxonomy): Search {
  const ofRole: number[][] = taxonomy.roles.map(() => []);
  passages.forEach(({ role }, at) => {
    ofRole[role]?.push(at);
  });

  const examples = examplesOf(taxonomy, passages);

  return (asked, limit = LIMIT) => {
    const { text, faults } = readable(asked);
    const query = parseQuery(text, examples);
    const isUnfinished = /[\p{L}\p{N}]$/u.test(text);
    const parts = partsOf(query, passages, find, isUnfinished);
    const meets = conditions(query, taxonomy);
    const suggestion = suggestionFor(text, examples);
    const name = nameAsked(query);
    const signs = signsAsked(query);
    const isAsked = parts.length > 0 || query.figures.length > 0 || query.fields.length > 0;
    const ranked = taxonomy.roles
      .flatMap((role, index) => {
        if (!isAsked || !meets(role)) return [];
        const score = scoreOf(ofRole[index] ?? [], parts, passages);
        if (!score) return [];
        const own = (ofRole[index] ?? []).flatMap((at) => passages[at] ?? []);
        return [{ role, index, ...score, rank: nameRank(own, name), isSo: isNamedSo(own, signs) }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          Number(b.isSo) - Number(a.isSo) ||
          Number(b.named) - Number(a.named) ||
          b.score - a.score ||
          (a.role.title < b.role.title ? -1 : 1),
      );
    const found = ranked
      .slice(0, limit)
      .map(({ role, index }) => explain(role, ofRole[index] ?? [], parts, passages));
    return {
      ...{ found, roles: ranked.map(({ role }) => role.id), faults: [...faults, ...query.faults] },
      operators: operatorsIn(text, examples),
      examples: Object.values(examples),
      ...leftOutOf(query, taxonomy.roles),
      ...(suggestion && { suggestion }),
    };
  };
}

/** Whether a role meets what is asked of its fields. */
function conditions(query: Query, taxonomy: Taxonomy): (role: Role) => boolean {
  const textOf = fieldTexts(taxonomy);
  const figures = query.figures.map((asked) => ({
    ...asked,
    figureOf:
      asked.field === 'risk'
        ? ({ risk }: Role) => risk
        : payAsked(taxonomy.roles, asked.sign).amountOf,
  }));
  return (role) =>
    query.fields.every(
      ({ field, text }) => field === 'tool' || fold(textOf[field](role)).includes(fold(text)),
    ) &&
    figures.every(({ figureOf, min, max }) => {
      const figure = figureOf(role);
      return figure !== undefined && min <= figure && figure <= max;
    });
}

/** How well a role answers; undefined when a part of the query is nowhere in its dossier. `named`: by title or an alias alone. */
function scoreOf(own: readonly number[], parts: readonly Part[], passages: Passages) {
  let score = 0;
  for (const part of parts) {
    let best = 0;
    for (const at of own) {
      const weight = passages[at]?.place === 'title' ? TITLE_WEIGHT : 1;
      best = Math.max(best, weight * (part.get(at)?.score ?? 0));
    }
    if (best === 0) return undefined;
    score += best;
  }
  const isName = (at: number) => ['title', 'aliases'].includes(passages[at]?.place ?? '');
  const named = own.some((at) => isName(at) && parts.every((part) => part.has(at)));
  return { score, named: named && parts.length > 0 };
}

interface Placed {
  readonly at: number;
  readonly all: readonly Hit[];
}

/** Whether an alias says more of what was asked than the title does. */
const isBetter = (alias: Placed | undefined, title: Placed | undefined): alias is Placed =>
  alias !== undefined && alias.all.length > (title?.all.length ?? 0);

function explain(
  { id, title }: Role,
  own: readonly number[],
  parts: readonly Part[],
  passages: Passages,
): Found {
  const hits = own
    .map((at) => {
      const all = parts.flatMap((part) => part.get(at) ?? []);
      return { at, all, score: all.reduce((sum, hit) => sum + hit.score, 0) };
    })
    .filter(({ all }) => all.length > 0)
    .sort((a, b) => b.all.length - a.all.length || b.score - a.score || a.at - b.at);
  const marked = (at: number, all: readonly Hit[]) => {
    const words = new Set(all.flatMap((hit) => hit.words));
    const text = passages[at]?.text ?? '';
    return mark(
      text,
      tokensIn(text).filter(({ word }) => words.has(word)),
    );
  };
  const placed = (place: string) => hits.filter(({ at }) => passages[at]?.place === place);
  const [inTitle] = placed('title');
  const [alias] = placed('aliases');
  const texts = hits.filter(({ at }) => !['title', 'aliases'].includes(passages[at]?.place ?? ''));
  return {
    role: id as RoleId,
    title: inTitle ? marked(inTitle.at, inTitle.all) : [{ text: title, hit: false }],
    ...(isBetter(alias, inTitle) && { alias: marked(alias.at, alias.all) }),
    passages: texts.slice(0, MOST_PASSAGES).map(({ at, all }) => ({
      place: passages[at]?.place ?? 'summary',
      entry: passages[at]?.entry ?? 0,
      spans: marked(at, all),
    })),
  };
}
