import { faultsOf, fieldName, quote } from '../../fault';
import type { FamilyId } from '../../ids';
import { type RoleRecord, roleRecord } from '../../record';
import { SECTIONS, type SectionKey } from '../../sections';
import type { Habitat } from '../../vocabulary';
import { type HabitatFinder, habitatFinder } from '../habitatNames';
import { type Line, linesOf, valueAfter } from '../lines';
import { MARKS } from '../marks';
import { Draft, type FileRecordNote, type UnreadLine } from './draft';
import { outline } from './outline';
import { readAutopsy } from './readAutopsy';
import { readBecomes } from './readBecomes';
import { readComplaints } from './readComplaints';
import { readEncounters } from './readEncounters';
import { readFlightRisk } from './readFlightRisk';
import { readHabitats } from './readHabitats';
import { readLog } from './readLog';
import { readOrgChart } from './readOrgChart';
import { readPairs } from './readPairs';
import { readPreamble } from './readPreamble';
import { readRelated } from './readRelated';
import { readSalary } from './readSalary';
import { readSaysMeans } from './readSaysMeans';
import type { SectionReader } from './shapes';

/** How to read a file record: the family to place it in, and the habitats that are known. */
export interface FileRecordOptions {
  readonly family?: FamilyId | undefined;
  readonly habitats?: readonly Habitat[] | undefined;
}

/** What was read: the record where there is no fault, and the line of each of its fields ("log[2].to"). */
export interface FileRecordReading {
  readonly record?: RoleRecord;
  readonly faults: readonly FileRecordNote[];
  readonly warnings: readonly FileRecordNote[];
  readonly unread: readonly UnreadLine[];
  readonly newHabitats: readonly Habitat[];
  readonly lines: ReadonlyMap<string, number>;
}

const readers = (find: HabitatFinder): Readonly<Record<SectionKey, SectionReader>> => ({
  orgChart: readOrgChart,
  habitats: readHabitats(find),
  salary: readSalary,
  flightRisk: readFlightRisk,
  metrics: readPairs('metrics', 'reality'),
  weaponry: readPairs('weaponry', 'use'),
  encounters: readEncounters,
  autopsy: readAutopsy,
  log: readLog,
  complaints: readComplaints,
  related: readRelated,
  saysMeans: readSaysMeans,
  becomes: readBecomes,
});

const CONTROL = /[^\P{Cc}\t\r\n]/u;

/** Why a text is no file record at all, or undefined. */
function refusal(text: string, first: Line | undefined): FileRecordNote | undefined {
  const control = text.search(CONTROL);
  if (control >= 0) {
    const line = text.slice(0, control).split(/\r\n?|\n/).length;
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return { line, message: `not a text: it holds the control character U+${code}` };
  }
  if (first?.flat.startsWith(MARKS.record)) return undefined;
  const found = first ? quote(first.text) : 'nothing';
  const message = `not a file record: expected "FILE RECORD: <ID>" as the first line; found ${found}`;
  return { line: first?.number ?? 1, message };
}

/** Takes the remarks of a section out of its lines: commentary in [03], a note of the record elsewhere. */
function takeRemarks(key: SectionKey, lines: readonly Line[], draft: Draft): Line[] {
  const path = key === 'salary' ? (['salary', 'commentary'] as const) : (['notes', key] as const);
  return lines.filter((line) => {
    const remark = valueAfter(line, MARKS.remark);
    if (remark !== undefined) draft.putOnce(path, remark, line);
    return remark === undefined;
  });
}

/** The record, where the schema finds no fault; a field that already has one is not named again. */
function checkRecord(draft: Draft): RoleRecord | undefined {
  const parsed = roleRecord.safeParse(draft.record);
  const named = new Set(draft.faults.map(({ field }) => field));
  for (const { path, message } of parsed.success ? [] : faultsOf(parsed.error, draft.record)) {
    const field = fieldName(path);
    if (!named.has(field)) draft.faults.push({ line: draft.lineAt(path), field, message });
  }
  return draft.faults.length === 0 ? parsed.data : undefined;
}

const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;

/** Reads the text of a file record. Every fault is found at once, and what no field took is in `unread`. */
export function readFileRecord(text: string, options: FileRecordOptions = {}): FileRecordReading {
  const lines = linesOf(text);
  const draft = new Draft();
  const refused = refusal(text, lines[0]);
  if (refused) draft.faults.push(refused);
  else {
    const { preamble, sections } = outline(lines, draft);
    readPreamble(preamble, draft, options.family);
    const read = readers(habitatFinder(options.habitats ?? []));
    for (const { key } of SECTIONS) {
      read[key](takeRemarks(key, sections.get(key) ?? [], draft), draft);
    }
  }
  const record = refused ? undefined : checkRecord(draft);
  return {
    ...(record && { record }),
    faults: draft.faults.sort(byLine),
    warnings: draft.warnings.sort(byLine),
    unread: draft.unread.sort(byLine),
    newHabitats: [...draft.newHabitats.values()],
    lines: draft.lines,
  };
}
