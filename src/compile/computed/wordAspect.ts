import type { RoleRecord } from '../../domain';
import { fold, type Language, stemOfWord, writtenWordsIn } from '../../search';
import type { Aspect } from './aspect';
import { type Described, isText } from './described';
import { collectHoldings } from './holdings';

/** A title says in a few words what the other texts say in many. */
const TITLE_COUNTS = 3;

/** A word in one of its forms. */
interface Form {
  readonly word: string;
  readonly stem: string;
  readonly number: number;
  times: number;
}

/** The words of the roles: titles, other names, summaries and columns of texts. Forms of one word count as one. */
export function wordAspect({ records, attributes }: Described, language: Language): Aspect {
  const holdings = collectHoldings();
  const forms = createForms(language, holdings.numberOf);
  const read = (text: string, times: number) => {
    for (const written of writtenWordsIn(text)) {
      const form = forms.formOf(written);
      if (!form) continue;
      form.times += 1;
      holdings.add(form.number, times);
    }
  };
  for (const record of records) {
    read(record.title, TITLE_COUNTS);
    for (const text of [...textsOf(record), ...furtherTexts(attributes.get(record.id))])
      read(text, 1);
    holdings.endRole();
  }
  const usual = usualForms(forms.all());
  const nameOf = (stem: string) => usual.get(stem)?.word ?? stem;
  return { ...holdings.collected(), name: 'words', nameOf };
}

/** The forms of words; each way to write one is folded and stemmed once. */
function createForms(language: Language, numberOf: (stem: string) => number) {
  const byText = new Map<string, Form | undefined>();
  const byWord = new Map<string, Form>();
  const madeOf = (word: string): Form | undefined => {
    const stem = stemOfWord(word, language);
    if (!stem) return undefined;
    const form = { word, stem, number: numberOf(stem), times: 0 };
    byWord.set(word, form);
    return form;
  };
  return {
    all: () => byWord.values(),
    /** Undefined for a word that says nothing. */
    formOf(written: string): Form | undefined {
      const known = byText.get(written);
      if (known || byText.has(written)) return known;
      const word = fold(written);
      const form = byWord.get(word) ?? madeOf(word);
      byText.set(written, form);
      return form;
    },
  };
}

const textsOf = ({ aliases = [], summary }: RoleRecord) => [...aliases, summary ?? ''];

function furtherTexts(attributes: readonly { value: unknown }[] = []): string[] {
  return attributes.flatMap(({ value }) =>
    Array.isArray(value) ? value.filter((one) => isText(one)) : [],
  );
}

/** The form of each stem that is written most often. */
function usualForms(forms: Iterable<Form>): Map<string, Form> {
  const usual = new Map<string, Form>();
  for (const form of forms) {
    const best = usual.get(form.stem);
    const isMore = !best || form.times > best.times;
    if (isMore || (form.times === best.times && form.word < best.word)) usual.set(form.stem, form);
  }
  return usual;
}
