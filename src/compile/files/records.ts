import type { SourceFile } from '../sources';
import type { Format } from './format';

const VOCABULARY = /(?:^|\/)(families|habitats|territories)\.ya?ml$/i;
/** What a record begins with, below comments: fields at the beginning of lines, its id among the first. */
const RECORD = /^\uFEFF?(?:#.*\r?\n|---[^\S\n]*\r?\n|[^\S\n]*\n)*(?:[a-z]+:.*\r?\n)*id:/i;

/** A folder of records as in data: a YAML file each, and those of families, habitats and territories. */
export const records: Format = {
  name: 'records in YAML',
  recognises: ({ path, text }) =>
    VOCABULARY.test(path) || (RECORD.test(text) && /^title:/m.test(text)),
  together: true,
  read: (...files) => {
    const vocabulary = (name: string) =>
      files.find(({ path }) => VOCABULARY.exec(path)?.[1]?.toLowerCase() === name);
    const own = files.filter(({ path }) => !VOCABULARY.test(path));
    const families = vocabulary('families');
    const habitats = vocabulary('habitats');
    const territories = vocabulary('territories');
    const [first] = own;
    if (!first || !families) {
      const missing = first ? 'families.yaml beside the records' : 'records beside this list';
      const message = `expected ${missing}; open the whole folder`;
      return {
        problems: [{ file: (first ?? families ?? habitats ?? territories)?.path ?? '', message }],
      };
    }
    return {
      taxonomy: {
        ...{ kind: 'folder', families, habitats: habitats ?? NONE, records: own },
        ...(territories && { territories }),
      },
    };
  },
};

const NONE: SourceFile = { path: 'habitats.yaml', text: '[]' };
