import { quote } from '../../fault';
import { type Line, lineOf, valueAfter } from '../lines';
import { DEFAULT_BASIS, MARKS } from '../marks';
import type { Draft } from './draft';
import { quotation, type SectionReader } from './shapes';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const LONGEST_FIGURE = 40;
const FIGURE = /^(?:([$€£])|([A-Z]{3}) )? ?(\d+|\d{1,3}(?:,\d{3})+)(?: ([A-Z]{3}))?$/;

function figureOf(text: string) {
  const [, sign, before, digits, after] =
    text.length <= LONGEST_FIGURE ? (FIGURE.exec(text) ?? []) : [];
  const currency = sign ? SIGNS[sign] : (before ?? after);
  const named = [sign, before, after].filter(Boolean).length;
  if (!digits || !currency || named !== 1) return undefined;
  return { amount: Number(digits.replaceAll(',', '')), currency, sign };
}

function badFigure(line: Line, draft: Draft, found: string) {
  const message = `expected a yearly figure such as $175,000 or EUR 90,000; found ${found}`;
  draft.fault(line, 'salary.amount', message);
  // This one fault covers the currency too.
  draft.put(['salary', 'currency'], 'USD', line);
}

function readFigure(line: Line, draft: Draft) {
  if (draft.get('salary', 'currency') !== undefined) return draft.leave(line);
  const figure = figureOf(line.flat);
  if (!figure) return badFigure(line, draft, quote(line.flat));
  draft.put(['salary', 'amount'], figure.amount, line);
  draft.put(['salary', 'currency'], figure.currency, line);
  if (figure.sign) draft.warn(line, 'salary.currency', `${figure.sign} read as ${figure.currency}`);
}

function readLine(line: Line, draft: Draft) {
  const basis = valueAfter(line, MARKS.basis);
  const note = valueAfter(line, MARKS.note);
  if (note !== undefined) return draft.putOnce(['notes', 'salary'], note, line);
  if (basis !== undefined) return draft.putOnce(['salary', 'basis'], basis, line);
  if (line.flat.startsWith(MARKS.average)) {
    const figure = lineOf(line.number, line.text.slice(MARKS.average.length));
    if (figure.text) readFigure(figure, draft);
    else if (!draft.get('salary')) draft.put(['salary'], {}, line);
    return;
  }
  const delusion = quotation(line, draft, 'salary.delusion');
  if (delusion !== undefined) draft.putOnce(['salary', 'delusion'], delusion, line);
  else readFigure(line, draft);
}

/** [03]: the figure, its basis, and what the figure is believed to mean. */
export const readSalary: SectionReader = (lines, draft) => {
  for (const line of lines) readLine(line, draft);
  if (!draft.get('salary')) return;
  const at = lineOf(draft.lineAt(['salary']), '');
  if (draft.get('salary', 'currency') === undefined) badFigure(at, draft, 'none');
  if (draft.get('salary', 'basis') === undefined) draft.put(['salary', 'basis'], DEFAULT_BASIS, at);
};
