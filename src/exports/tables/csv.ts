import type { FileFormat } from '../types';
import { matchesCsv } from './matchesCsv';
import { rolesCsv } from './rolesCsv';

/** Two tables, for a spreadsheet. */
export const csv: FileFormat = {
  id: 'csv',
  label: 'CSV',
  note: 'two tables for a spreadsheet; both together open here again',
  parts: [
    {
      ...{ name: 'roles', label: 'Roles' },
      write: (subject) => ({ ending: 'csv', content: rolesCsv(subject) }),
    },
    {
      ...{ name: 'matches', label: 'Matches' },
      write: (subject) => ({ ending: 'csv', content: matchesCsv(subject) }),
    },
  ],
};
