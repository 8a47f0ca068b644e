import { fieldName } from '../../fault';
import { type Line, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';
import { bracketedSource, isLabel, quotation, type SectionReader } from './shapes';

type Part = 'advert' | 'translation';

function readSource(line: Line, index: number, source: string | null, draft: Draft) {
  const path = ['autopsy', index, 'source'] as const;
  if (source !== null) draft.putOnce(path, source, line);
  else if (draft.get(...path) !== undefined) draft.leave(line);
}

function readText(line: Line, index: number, part: Part, draft: Draft) {
  const path = ['autopsy', index, part] as const;
  if (draft.get(...path) !== undefined) return draft.leave(line);
  const quoted = part === 'advert' ? quotation(line, draft, fieldName(path)) : undefined;
  draft.put(path, quoted ?? valueIn(line), line);
}

/** [08]: adverts, each with where it is from and what it means. */
export const readAutopsy: SectionReader = (lines, draft) => {
  let part: Part = 'advert';
  for (const line of lines) {
    const index = draft.size('autopsy') - 1;
    const source = bracketedSource(line);
    if (isLabel(line, MARKS.illusion)) {
      part = 'advert';
      draft.add(['autopsy'], {}, line);
    } else if (index < 0) draft.leave(line);
    else if (isLabel(line, MARKS.translation)) part = 'translation';
    else if (source !== undefined) readSource(line, index, source, draft);
    else readText(line, index, part, draft);
  }
};
