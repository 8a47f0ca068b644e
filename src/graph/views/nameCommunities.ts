import { groupBy } from '../../domain';

/** Words that say nothing of a role, and those that stand in the title of every second one. */
const EMPTY = new Set(
  'a an and the of for in on to at by with from or as other others all except including general senior junior associate'.split(
    ' ',
  ),
);
const WORDS_IN_A_NAME = 2;
/** Of a word that stands in more communities than this share, none is named. */
const COMMON = 0.4;

interface Word {
  readonly word: string;
  /** As it is written most often. */
  readonly written: string;
  readonly score: number;
}

/**
 * What each community is called: the words that stand in many of its texts and in few others (TF-IDF over classes, after
 * Grootendorst's BERTopic). A community of one is called by its text. `texts` stand role by role, a title each.
 */
export function nameCommunities(
  texts: readonly string[],
  communities: ArrayLike<number>,
): string[] {
  const members = groupBy(texts.keys(), (role) => communities[role] ?? 0);
  const counts = new Map([...members].map(([id, roles]) => [id, countWords(roles, texts)]));
  const spread = new Map<string, number>();
  for (const words of counts.values()) {
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const names: string[] = [];
  const taken = new Set<string>();
  for (const id of [...members.keys()].sort((a, b) => a - b)) {
    const roles = members.get(id) ?? [];
    const ranked = rankWords(counts.get(id) ?? new Map(), spread, members.size);
    names[id] = roles.length === 1 ? (texts[roles[0] ?? 0] ?? '') : unused(ranked, taken, id);
    taken.add(names[id]);
  }
  return names;
}

/** In how many texts each word stands, under its bare form, with the ways in which it is written. */
function countWords(roles: readonly number[], texts: readonly string[]) {
  const words = new Map<string, Map<string, number>>();
  for (const role of roles) {
    const written = new Set((texts[role] ?? '').match(/\p{L}[\p{L}&/+#-]*/gu));
    for (const form of written) {
      const word = bare(form);
      if (EMPTY.has(form.toLowerCase()) || word.length < 2) continue;
      const forms = words.get(word) ?? new Map<string, number>();
      words.set(word, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  return words;
}

/** One form for "engineer", "Engineers" and "Engineer". */
function bare(word: string): string {
  const small = word.toLowerCase();
  return small.length > 3 ? small.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : small;
}

function rankWords(
  words: ReadonlyMap<string, ReadonlyMap<string, number>>,
  spread: ReadonlyMap<string, number>,
  communities: number,
): Word[] {
  const all = [...words].map(([word, forms]): Word => {
    const times = [...forms.values()].reduce((sum, count) => sum + count, 0);
    const [written = word] =
      [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const among = spread.get(word) ?? 1;
    const rare = among > 2 && among > COMMON * communities ? 0.1 : 1;
    return { word, written, score: rare * times * Math.log(1 + communities / among) };
  });
  return all.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
}

/** The first words that no other community is called by. */
function unused(ranked: readonly Word[], taken: ReadonlySet<string>, id: number): string {
  for (let count = WORDS_IN_A_NAME; count <= ranked.length + 1; count++) {
    const name = ranked
      .slice(0, count)
      .map(({ written }) => written[0]?.toUpperCase() + written.slice(1))
      .join(', ');
    if (name && !taken.has(name)) return name;
  }
  return `No. ${id + 1}`;
}
