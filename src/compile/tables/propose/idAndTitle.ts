import { cellsIn, type Draft } from './draft';
import { areAddresses, labelledAddresses } from './labelled';
import { isManagerKey, isTitleKey, KINDS, NAMES_OF_ROLES, RELATED } from './names';
import { isMostlyUnique, isUnique, repeats } from './profile';

interface Choice {
  readonly column: number;
  readonly why: string;
}

/** Ids by these names may come again; others have to be ids by their cells as well. */
const SURELY_IDS = ['id', 'identifier', 'roleid', 'elementidentifier', 'concepturi', '@id'];
const IDENTIFIES = /(id|uri|iri|code|key|number|nr)$/;

/** What a column that holds neither ids nor titles is called. */
const { id: _, title: __, ...FURTHER } = NAMES_OF_ROLES;
const OTHERS = new Set([...Object.values(FURTHER).flat(), ...RELATED, ...KINDS]);

/** Which columns are the ids and the titles of roles; what relations name decides where names do not. */
export function idAndTitle(draft: Draft, ends: ReadonlySet<string>): IdAndTitle {
  const labelled = labelledAddresses(draft);
  if (labelled) {
    const id = { column: labelled.id, why: 'its cells are addresses, with labels beside them' };
    return { id, title: { column: labelled.title, why: 'it has the labels of the ids' } };
  }
  const title = titleByName(draft);
  const named = ends.size ? referredTo(draft, ends, title) : namedByManagers(draft, title);
  const id = named ?? idByName(draft, title);
  if (!title || title.column === id?.column) return titleByCells(draft, id);
  if (id || !repeats(profileAt(draft, title.column))) return { id, title };
  return {
    id: { ...title, why: 'by its name; several rows are about one role' },
    title: undefined,
  };
}

interface IdAndTitle {
  readonly id: Choice | undefined;
  readonly title: Choice | undefined;
}

function titleByCells(draft: Draft, id: Choice | undefined): IdAndTitle {
  const [shortest, next] = textColumns(draft).filter((column) => column !== id?.column);
  if (shortest === undefined) return { id, title: undefined };
  const first = profileAt(draft, shortest);
  if (!id && next !== undefined && isUnique(first) && first.isOneWord)
    return {
      id: { column: shortest, why: 'its cells are short, and each another' },
      title: { column: next, why: 'its cells are texts, and hardly any comes again' },
    };
  const why = 'its cells are the shortest texts of which hardly any comes again';
  return { id, title: { column: shortest, why } };
}

const profileAt = ({ profiles }: Draft, column: number) =>
  profiles[column] ?? {
    ...{ filled: 0, distinct: 0, length: 0 },
    ...{ isOneLine: true, isOneWord: true, areFigures: false, areTexts: false },
  };

/** Of several columns by such names the first whose cells hardly come again, else the first. */
function titleByName(draft: Draft): Choice | undefined {
  const columns = NAMES_OF_ROLES.title
    .map((name) => draft.keys.indexOf(name))
    .filter((column) => column >= 0 && !areAddresses(draft, column));
  const column =
    columns.find((at) => {
      const { filled, distinct } = profileAt(draft, at);
      return !filled || 2 * distinct >= filled;
    }) ?? columns[0];
  const named = column ?? textColumns(draft).find((at) => isTitleKey(draft.keys[at] ?? ''));
  return named === undefined ? undefined : { column: named, why: 'by its name' };
}

function idByName(draft: Draft, title: Choice | undefined): Choice | undefined {
  const named = NAMES_OF_ROLES.id
    .map((name) => draft.keys.indexOf(name))
    .find((at) => SURELY_IDS.includes(draft.keys[at] ?? '') || canBeId(draft, at, title));
  if (named !== undefined) return { column: named, why: 'by its name' };
  const coded = draft.keys.findIndex(
    (key, at) => IDENTIFIES.test(key) && canBeId(draft, at, title),
  );
  return coded < 0
    ? undefined
    : { column: coded, why: 'by its name, and each of its cells is another' };
}

function canBeId(draft: Draft, column: number, title: Choice | undefined): boolean {
  const profile = draft.profiles[column];
  if (!profile || column === title?.column) return false;
  return !profile.filled || (isUnique(profile) && profile.isOneLine && profile.length <= 200);
}

/** The column whose cells are what relations have at their ends; the title is one by itself. */
function referredTo(
  draft: Draft,
  ends: ReadonlySet<string>,
  title: Choice | undefined,
): Choice | undefined {
  const columns = draft.profiles.flatMap((profile, at) => (isUnique(profile) ? [at] : []));
  const shares = columns.map((column) => ({
    column,
    share: shareNamed(cellsIn(draft, column), ends),
  }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  const named = idByName(draft, title);
  const before = shares.find(({ column }) => column === named?.column)?.share ?? 0;
  if (!best || best.share < 0.5 || best.share <= before || best.column === title?.column)
    return undefined;
  return { column: best.column, why: 'relations name its cells' };
}

const MOST_MANAGERS = 0.9;

/** The column by which managers are named, such as addresses of e-mail, where neither the ids nor the titles are. */
function namedByManagers(draft: Draft, title: Choice | undefined): Choice | undefined {
  const managers = new Set(
    draft.keys.flatMap((key, at) => (isManagerKey(key) ? cellsIn(draft, at) : [])),
  );
  const shareAt = (column: number) =>
    cellsIn(draft, column).filter((cell) => managers.has(cell)).length / managers.size;
  const usual = [title, idByName(draft, title)].flatMap((choice) => choice?.column ?? []);
  if (!managers.size || usual.some((column) => shareAt(column) >= 0.5)) return undefined;
  const column = draft.profiles.findIndex(
    (profile, at) =>
      isUnique(profile) && !isManagerKey(draft.keys[at] ?? '') && shareAt(at) >= MOST_MANAGERS,
  );
  return column < 0 ? undefined : { column, why: 'managers are named by its cells' };
}

/** How many of the cells are ends of relations, of as many as could be. */
function shareNamed(cells: readonly string[], ends: ReadonlySet<string>): number {
  return cells.filter((cell) => ends.has(cell)).length / Math.min(cells.length, ends.size);
}

/** Columns of texts on one line of which hardly any comes again, the shortest first. */
export function textColumns(draft: Draft): number[] {
  return draft.profiles
    .flatMap((profile, column) =>
      isMostlyUnique(profile) &&
      profile.isOneLine &&
      profile.areTexts &&
      !OTHERS.has(draft.keys[column] ?? '')
        ? [{ column, length: profile.length }]
        : [],
    )
    .sort((a, b) => a.length - b.length)
    .map(({ column }) => column);
}
