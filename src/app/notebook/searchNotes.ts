import { roleById } from '../../derive';
import { type RoleId, type Taxonomy, unaccented } from '../../domain';
import type { Answer } from '../../search';

const PART = /(?<!\S)note:(?:"(?<quoted>[^"]*)"?|(?<word>\S*))/giu;

type Search = (query: string) => Promise<Answer>;

/** A search that knows `note:` as well: roles on which something is noted that contains the word. */
export function searchNotes(
  search: Search,
  taxonomy: Taxonomy,
  texts: () => ReadonlyMap<RoleId, string>,
): Search {
  return async (query) => {
    const parts = [...query.matchAll(PART)];
    if (!parts.length) return search(query);
    const rest = query.replaceAll(PART, ' ').replaceAll(/\s+/g, ' ').trim();
    const wanted = parts.map(({ groups }) =>
      unaccented(groups?.quoted ?? groups?.word ?? '').trim(),
    );
    const noted = [...texts()]
      .filter(
        ([id, text]) =>
          roleById(taxonomy, id) && wanted.every((word) => unaccented(text).includes(word)),
      )
      .map(([id]) => id);
    const answer = rest ? among(await search(rest), noted) : listed(taxonomy, noted);
    const operators = parts.map(({ 0: text }) => ({
      text,
      without: query.replace(text, ' ').replaceAll(/\s+/g, ' ').trim(),
    }));
    return { ...answer, operators: [...answer.operators, ...operators] };
  };
}

function among(answer: Answer, noted: readonly RoleId[]): Answer {
  return {
    ...answer,
    found: answer.found.filter(({ role }) => noted.includes(role)),
    roles: answer.roles.filter((role) => noted.includes(role)),
  };
}

function listed(taxonomy: Taxonomy, noted: readonly RoleId[]): Answer {
  const found = noted.map((role) => ({
    role,
    title: [{ text: roleById(taxonomy, role)?.title ?? role, hit: false }],
    passages: [],
  }));
  return { found, roles: noted, faults: [], examples: [], operators: [] };
}
