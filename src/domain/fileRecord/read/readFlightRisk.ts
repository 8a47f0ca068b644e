import { quote } from '../../fault';
import { riskLevel } from '../../risk';
import { type Line, valueAfter, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';
import { notAPercent, readPercent, type SectionReader } from './shapes';

function readRisk(line: Line, text: string, draft: Draft) {
  const field = 'flightRisk.percent';
  const found = readPercent(text);
  if (!found) return draft.fault(line, field, notAPercent(text));
  draft.put(['flightRisk', 'percent'], found.percent, line);
  const written = found.rest.replace(/ RISK$/, '');
  const level = riskLevel(found.percent);
  if (written && written !== level) {
    const message = `the text says ${quote(written)}, ${found.percent}% is ${level}; the percent is kept`;
    draft.warn(line, field, message);
  }
}

/** [04]: the percentage, and the diagnosis that argues it. */
export const readFlightRisk: SectionReader = (lines, draft) => {
  let diagnosed = false;
  for (const line of lines) {
    const risk = valueAfter(line, MARKS.risk);
    const label = line.flat.startsWith(MARKS.diagnosis);
    const diagnosis = valueIn(line, label ? MARKS.diagnosis.length : 0);
    diagnosed ||= label;
    if (risk !== undefined) {
      if (draft.get('flightRisk', 'percent') === undefined) readRisk(line, risk, draft);
      else draft.leave(line);
    } else if (!diagnosed) draft.leave(line);
    else if (diagnosis) draft.putOnce(['flightRisk', 'diagnosis'], diagnosis, line);
  }
};
