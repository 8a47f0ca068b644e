import { readCsv } from '../../formats';
import type { Format } from './format';

/** CSV, TSV and the like: any text that is nothing else. */
export const csv: Format = {
  name: 'CSV',
  recognises: ({ text }) =>
    !!text.trim() && !text.includes('\0') && !/^\uFEFF?\s*<[?!a-z]/i.test(text),
  read: ({ path, text, remarks = [] }) => {
    const table = readCsv(path, text);
    return { tables: [{ ...table, remarks: [...remarks, ...table.remarks] }] };
  },
};
