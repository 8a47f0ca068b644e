import type { Table } from '../table';
import { withoutAddresses } from './addresses';
import { withCodesAbove } from './codes';
import { withIsoDays } from './days';
import { withFullNames } from './fullNames';
import { withGroupsFilled } from './groups';
import { lastValues } from './lastValues';
import { withMarksListed } from './marks';
import { relationsOfMatrix } from './matrix';
import { withStepsFolded } from './steps';

const MENDS = [
  ...[lastValues, withoutAddresses, withIsoDays, withFullNames],
  ...[withMarksListed, withStepsFolded, withGroupsFilled],
];

/** Tables in the layouts that people make for people, as plain ones: each says what was done. */
export function mendTables(tables: readonly Table[]): Table[] {
  const mended = tables.map((table) => MENDS.reduce((next, mend) => mend(next), table));
  const [only, ...others] = mended;
  // Beside others its relations may be in these.
  return only && !others.length ? (relationsOfMatrix(only) ?? [withCodesAbove(only)]) : mended;
}
