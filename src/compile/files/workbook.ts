import { ArchiveFault, faultyTable, pathsIn, readSheets } from '../../formats';
import type { Format } from './format';

/** Spreadsheets (.xlsx), a table for each sheet. */
export const workbook: Format = {
  name: 'a spreadsheet (.xlsx)',
  recognises: ({ bytes }) => !!bytes && pathsIn(bytes).includes('xl/workbook.xml'),
  read: async ({ path, bytes = new Uint8Array() }) => {
    try {
      const tables = await readSheets(path, bytes);
      if (tables.length) return { tables };
      return { tables: [faultyTable(path, 1, 'no sheet of this spreadsheet has anything in it')] };
    } catch (error) {
      const reason = error instanceof ArchiveFault ? `: ${error.message}` : '';
      return { tables: [faultyTable(path, 1, `this spreadsheet cannot be read${reason}`)] };
    }
  },
};
