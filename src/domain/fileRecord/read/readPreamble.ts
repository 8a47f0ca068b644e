import { asRoleId, type FamilyId, slugify, UNCLASSIFIED } from '../../ids';
import { type Line, valueAfter, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';

const LABELS = [
  { label: MARKS.family, field: 'family' },
  { label: MARKS.soc, field: 'soc' },
  { label: MARKS.summary, field: 'summary' },
] as const;

function readId(header: Line, draft: Draft) {
  const text = (valueAfter(header, MARKS.record) ?? '').toLowerCase();
  const id = asRoleId(text) ?? (slugify(text) || text);
  if (id !== text) draft.warn(header, 'id', `the id is made fit for a file name: ${id}`);
  draft.put(['id'], id, header);
}

function readLabel(line: Line, draft: Draft): boolean {
  const found = LABELS.find(({ label }) => line.flat.startsWith(label));
  if (!found) return false;
  draft.putOnce([found.field], valueAfter(line, found.label), line);
  return true;
}

function placeFamily(header: Line, family: FamilyId | undefined, draft: Draft) {
  const written = draft.get('family');
  if (family && typeof written === 'string' && written !== family) {
    const message = `family ${family} is asked for, and taken instead of ${written}`;
    draft.warnings.push({ line: draft.lineAt(['family']), field: 'family', message });
  }
  if (family || written === undefined) draft.put(['family'], family ?? UNCLASSIFIED, header);
}

/** Reads the lines above the first section: id, title, family, SOC code, summary. A family given by the caller wins. */
export function readPreamble(lines: readonly Line[], draft: Draft, family?: FamilyId): void {
  const [header, ...rest] = lines;
  if (!header) return;
  readId(header, draft);
  rest.forEach((line, index) => {
    if (readLabel(line, draft)) return;
    if (index === 0) draft.put(['title'], valueIn(line), line);
    else draft.leave(line);
  });
  placeFamily(header, family, draft);
}
