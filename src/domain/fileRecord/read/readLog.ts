import { quote } from '../../fault';
import { type Line, valueIn } from '../lines';
import type { Draft } from './draft';
import type { SectionReader } from './shapes';

const LONGEST_RANGE = 40;
const RANGE = /^\[ ?(\d{1,2}:\d{2}) ?[-–—] ?(\d{1,2}:\d{2}) ?\]$/;
const TIME_LENGTH = '09:30'.length;

function readRange(line: Line, draft: Draft) {
  const index = draft.size('log');
  const [, from = '', to = ''] =
    line.flat.length <= LONGEST_RANGE ? (RANGE.exec(line.flat) ?? []) : [];
  draft.put(['log', index], {}, line);
  if (!to) {
    for (const end of ['from', 'to'] as const) draft.put(['log', index, end], '00:00', line);
    const message = `expected a range such as "[10:00 - 11:00]"; found ${quote(line.text)}`;
    return draft.fault(line, `log[${index + 1}].to`, message);
  }
  Object.entries({ from, to }).forEach(([end, time]) => {
    const padded = time.padStart(TIME_LENGTH, '0');
    draft.put(['log', index, end], padded, line);
    if (padded !== time) draft.warn(line, `log[${index + 1}].${end}`, `${time} read as ${padded}`);
  });
}

/** [09]: hours in brackets, the activity, and its detail. */
export const readLog: SectionReader = (lines, draft) => {
  for (const line of lines) {
    const index = draft.size('log') - 1;
    if (line.flat.startsWith('[')) readRange(line, draft);
    else if (index < 0) draft.leave(line);
    else if (draft.get('log', index, 'activity') === undefined) {
      draft.put(['log', index, 'activity'], valueIn(line), line);
    } else draft.putOnce(['log', index, 'detail'], valueIn(line), line);
  }
};
