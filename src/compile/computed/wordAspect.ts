import type { RoleRecord } from '../../domain';
import { type Language, stemmedWords } from '../../search';
import type { Aspect } from './aspect';
import { type Described, isText } from './described';

/** A title says in a few words what the other texts say in many. */
const TITLE_COUNTS = 3;

/** The words of the roles: titles, other names, summaries and columns of texts. Forms of one word count as one. */
export function wordAspect({ records, attributes }: Described, language: Language): Aspect {
  const forms = new Map<string, Map<string, number>>();
  const read = (text: string, times: number, into: Map<string, number>) => {
    for (const { stem, word } of stemmedWords(text, language)) {
      if (!stem) continue;
      into.set(stem, (into.get(stem) ?? 0) + times);
      const known = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, known.set(word, (known.get(word) ?? 0) + 1));
    }
  };
  const values = records.map((record) => {
    const own = new Map<string, number>();
    read(record.title, TITLE_COUNTS, own);
    for (const text of [...textsOf(record), ...furtherTexts(attributes.get(record.id))])
      read(text, 1, own);
    return own;
  });
  return { name: 'words', values, nameOf: (stem) => usualForm(forms.get(stem)) ?? stem };
}

const textsOf = ({ aliases = [], summary }: RoleRecord) => [...aliases, summary ?? ''];

function furtherTexts(attributes: readonly { value: unknown }[] = []): string[] {
  return attributes.flatMap(({ value }) =>
    Array.isArray(value) ? value.filter((one) => isText(one)) : [],
  );
}

/** The form in which a word is written most often. */
function usualForm(forms: ReadonlyMap<string, number> = new Map()): string | undefined {
  const [usual] = [...forms].sort(
    ([a, times], [b, otherTimes]) => otherTimes - times || (a < b ? -1 : 1),
  );
  return usual?.[0];
}
