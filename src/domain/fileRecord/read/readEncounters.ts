import { quote } from '../../fault';
import { type Line, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';
import type { SectionReader } from './shapes';

function putCondition(line: Line, condition: string, draft: Draft) {
  const index = draft.size('encounters');
  draft.put(['encounters', index, 'if'], condition, line);
  if (condition === condition.toUpperCase() && condition !== condition.toLowerCase()) {
    const field = `encounters[${index + 1}].if`;
    draft.warn(line, field, `the condition ${quote(condition)} is kept in capitals`);
  }
}

function putAdvice(line: Line, advice: string, draft: Draft) {
  const index = draft.size('encounters') - 1;
  if (index < 0) draft.leave(line);
  else draft.putOnce(['encounters', index, 'then'], advice, line);
}

function readCondition(line: Line, draft: Draft) {
  const end = line.flat.indexOf(MARKS.ifEnd);
  if (end < 0) {
    const message = `the condition is not closed; expected "[IF <condition>:]<advice>"; found ${quote(line.text)}`;
    return draft.fault(line, 'encounters', message);
  }
  putCondition(line, valueIn(line, MARKS.if.length, end), draft);
  const advice = valueIn(line, end + MARKS.ifEnd.length);
  if (advice) putAdvice(line, advice, draft);
}

/** [07]: a condition in brackets and the advice after it, or on the next line. */
export const readEncounters: SectionReader = (lines, draft) => {
  for (const line of lines) {
    if (line.flat.startsWith(MARKS.if)) readCondition(line, draft);
    else if (line.flat.startsWith(MARKS.ifAlone)) {
      putCondition(line, valueIn(line, MARKS.ifAlone.length), draft);
    } else putAdvice(line, valueIn(line), draft);
  }
};
