import { quote } from '../../fault';
import { valueIn } from '../lines';
import type { SectionReader } from './shapes';

const SENTENCE_END = /[.!?]["'”’)]?$/;
const LAST_CHARACTERS = 2;

/** [05] and [06]: a name, and a text on the next line. A name without its text is left to the schema to find. */
export const readPairs =
  (list: 'metrics' | 'weaponry', text: 'reality' | 'use'): SectionReader =>
  (lines, draft) => {
    lines.forEach((line, index) => {
      const isName = index % 2 === 0;
      const value = valueIn(line);
      draft.put([list, Math.floor(index / 2), isName ? 'name' : text], value, line);
      if (isName && SENTENCE_END.test(value.slice(-LAST_CHARACTERS))) {
        const message = `${quote(value)} ends like a sentence; names and texts may be out of step`;
        draft.warn(line, `${list}[${Math.floor(index / 2) + 1}].name`, message);
      }
    });
  };
