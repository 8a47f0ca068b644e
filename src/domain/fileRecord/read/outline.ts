import { isExtension, SECTIONS, type SectionKey, sectionNumber } from '../../sections';
import type { Line } from '../lines';
import type { Draft } from './draft';

/** A file record cut at its headings. */
interface Outline {
  readonly preamble: readonly Line[];
  readonly sections: ReadonlyMap<SectionKey, readonly Line[]>;
}

const HEADING = /^\[(\d{1,2})\]/;
const keyOf = new Map<number, SectionKey>(SECTIONS.map(({ number, key }) => [number, key]));

function openSection(heading: Line, sections: Map<SectionKey, Line[]>, draft: Draft) {
  const number = Number(HEADING.exec(heading.flat)?.[1]);
  const key = keyOf.get(number);
  if (key && !sections.has(key)) {
    const lines: Line[] = [];
    sections.set(key, lines);
    draft.lines.set(key, heading.number);
    return lines;
  }
  if (key) {
    const first = draft.lines.get(key);
    draft.fault(heading, key, `section [${sectionNumber(number)}] is already at line ${first}`);
  }
  draft.leave(heading);
  return undefined;
}

function checkSections(sections: Outline['sections'], last: Line, draft: Draft) {
  for (const section of SECTIONS) {
    const { number, key } = section;
    const name = `section [${sectionNumber(number)}]`;
    const lines = sections.get(key);
    if (!lines) {
      if (!isExtension(section)) draft.fault(last, key, `${name} is missing`);
    } else if (lines.length === 0) {
      draft.warnings.push({ line: draft.lineAt([key]), field: key, message: `${name} is empty` });
    }
  }
}

/** Cuts lines at the numbered headings; lines under a heading that is unknown or there twice are unread. */
export function outline(lines: readonly Line[], draft: Draft): Outline {
  const preamble: Line[] = [];
  const sections = new Map<SectionKey, Line[]>();
  let open: Line[] | undefined = preamble;
  for (const line of lines) {
    if (HEADING.test(line.flat)) open = openSection(line, sections, draft);
    else if (open) open.push(line);
    else draft.leave(line);
  }
  const last = lines.at(-1);
  if (last) checkSections(sections, last, draft);
  return { preamble, sections };
}
