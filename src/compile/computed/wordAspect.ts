import type { RoleRecord } from '../../domain';
import { type Language, stemOfWord, wordsIn } from '../../search';
import type { Aspect } from './aspect';
import { type Described, isText } from './described';

/** A title says in a few words what the other texts say in many. */
const TITLE_COUNTS = 3;

/** The words of the roles: titles, other names, summaries and columns of texts. Forms of one word count as one. */
export function wordAspect({ records, attributes }: Described, language: Language): Aspect {
  const stems = new Map<string, string>();
  const written = new Map<string, number>();
  const stemOf = (word: string) => {
    const stem = stems.get(word) ?? stemOfWord(word, language);
    stems.set(word, stem);
    return stem;
  };
  const read = (text: string, times: number, into: Map<string, number>) => {
    for (const word of wordsIn(text)) {
      const stem = stemOf(word);
      if (!stem) continue;
      into.set(stem, (into.get(stem) ?? 0) + times);
      written.set(word, (written.get(word) ?? 0) + 1);
    }
  };
  const values = records.map((record) => {
    const own = new Map<string, number>();
    read(record.title, TITLE_COUNTS, own);
    for (const text of [...textsOf(record), ...furtherTexts(attributes.get(record.id))])
      read(text, 1, own);
    return own;
  });
  const forms = usualForms(written, stemOf);
  return { name: 'words', values, nameOf: (stem) => forms.get(stem) ?? stem };
}

const textsOf = ({ aliases = [], summary }: RoleRecord) => [...aliases, summary ?? ''];

function furtherTexts(attributes: readonly { value: unknown }[] = []): string[] {
  return attributes.flatMap(({ value }) =>
    Array.isArray(value) ? value.filter((one) => isText(one)) : [],
  );
}

/** The form of each stem that is written most often. */
function usualForms(written: ReadonlyMap<string, number>, stemOf: (word: string) => string) {
  const forms = new Map<string, string>();
  for (const [word, times] of written) {
    const usual = forms.get(stemOf(word));
    const most = written.get(usual ?? '') ?? 0;
    if (usual === undefined || times > most || (times === most && word < usual))
      forms.set(stemOf(word), word);
  }
  return forms;
}
