import { percentText } from '../../../derive';
import {
  type RoleRecord,
  riskLevel,
  SECTIONS,
  type SectionKey,
  type Taxonomy,
} from '../../../domain';
import { cellOf, fromEach, saysAnything } from './cells';
import { LISTS, listRows } from './lists';
import { salaryRows } from './salaryRows';
import { PERCENT } from './scales';
import type { Row, Section, Subject } from './types';

/** The sections of the records, each with its remark first. */
export function recordSections(taxonomy: Taxonomy, subjects: readonly Subject[]): Section[] {
  return SECTIONS.map(({ key, number, heading }) => ({
    key,
    number,
    heading,
    rows: [
      ...prose(subjects, 'Note', ({ notes }) => notes?.[key]),
      ...sectionRows(key, taxonomy, subjects),
    ],
  }));
}

function sectionRows(key: SectionKey, taxonomy: Taxonomy, subjects: readonly Subject[]): Row[] {
  if (key === 'salary') {
    return [
      ...salaryRows(taxonomy, subjects),
      ...prose(subjects, 'Basis', ({ salary }) => salary?.basis),
      ...prose(subjects, 'Commentary', ({ salary }) => salary?.commentary),
      ...prose(subjects, 'Delusion', ({ salary }) => salary?.delusion),
    ];
  }
  if (key === 'flightRisk') {
    return [
      ...riskRows(subjects),
      ...prose(subjects, 'Diagnosis', ({ flightRisk }) => flightRisk?.diagnosis),
    ];
  }
  return LISTS[key].flatMap((list) => listRows(list, taxonomy, subjects));
}

/** A text of the records; no row where none has it. */
function prose(
  subjects: readonly Subject[],
  label: string,
  read: (record: RoleRecord) => string | undefined,
): Row[] {
  const cells = fromEach(subjects, ({ record }) => {
    const text = record && read(record);
    return text ? [{ lines: [text] }] : [];
  }).map(cellOf);
  return saysAnything(cells) ? [{ label, cells }] : [];
}

function riskRows(subjects: readonly Subject[]): Row[] {
  const cells = subjects.map(({ role: { risk } }) =>
    cellOf(
      risk === undefined ? [] : [{ lead: percentText(risk), figure: risk, level: riskLevel(risk) }],
    ),
  );
  return saysAnything(cells) ? [{ label: 'Percent', cells, scale: PERCENT }] : [];
}
