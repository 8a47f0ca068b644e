import { archive } from './archive';
import { csv } from './csv';
import { fileRecords } from './fileRecords';
import type { Format } from './format';
import { gexf, graphml } from './graphs';
import { json } from './json';
import { notes } from './notes';
import { records } from './records';
import { workbook } from './workbook';

/** What opens, in the order in which a file is asked; a spreadsheet is an archive, too, and CSV takes any text. */
export const FORMATS: readonly Format[] = [
  ...[workbook, archive, gexf, graphml, json],
  ...[fileRecords, records, notes, csv],
];
