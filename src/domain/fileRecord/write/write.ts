import { type RoleId, UNCLASSIFIED } from '../../ids';
import type { RoleRecord } from '../../record';
import { isExtension, SECTIONS, type Section, sectionNumber } from '../../sections';
import type { Habitat } from '../../vocabulary';
import { habitatFinder } from '../habitatNames';
import { escapeValue } from '../lines';
import { HEADINGS, MARKS } from '../marks';
import { type Names, WRITERS } from './writeSections';

/** Names to write for ids. A title from `titles` becomes part of a related entry that had none. */
export interface FileRecordNames {
  readonly habitats?: readonly Habitat[] | undefined;
  readonly titles?: ReadonlyMap<RoleId, string> | undefined;
}

function preamble(record: RoleRecord): string[] {
  const { id, title, family, soc, summary } = record;
  return [
    `${MARKS.record} ${id.toUpperCase()}`,
    escapeValue(title),
    ...(family === UNCLASSIFIED ? [] : [`${MARKS.family} ${family}`]),
    ...(soc === undefined ? [] : [`${MARKS.soc} ${soc}`]),
    ...(summary === undefined ? [] : [`${MARKS.summary} ${escapeValue(summary)}`]),
  ];
}

function remark(record: RoleRecord, key: keyof NonNullable<RoleRecord['notes']>): string[] {
  const note = key === 'salary' ? undefined : record.notes?.[key];
  return note === undefined ? [] : [MARKS.remark + escapeValue(note)];
}

/** A section with its heading; an extension that holds nothing is left out. */
function section(section: Section, record: RoleRecord, names: Names): string[] {
  const { number, key } = section;
  const lines = [...remark(record, key), ...WRITERS[key](record, names)];
  const heading = `[${sectionNumber(number)}] ${HEADINGS[key]}`;
  return lines.length === 0 && isExtension(section) ? [] : [heading, ...lines];
}

/** A record as the text of a file record, which `readFileRecord` reads back to the same record. */
export function writeFileRecord(record: RoleRecord, options: FileRecordNames = {}): string {
  const vocabulary = options.habitats ?? [];
  const names: Names = {
    find: habitatFinder(vocabulary),
    habitats: new Map(vocabulary.map(({ id, name }) => [id, name])),
    titles: options.titles ?? new Map(),
  };
  const sections = SECTIONS.flatMap((one) => section(one, record, names));
  return `${[...preamble(record), ...sections].join('\n')}\n`;
}
