import { jsonTables, readJson } from '../../../../src/formats';

/** The tables of a JSON file, as a spreadsheet would show them: by name, the columns and then the rows. */
export function tablesIn(text: string) {
  const { value, problems } = readJson('f.json', text);
  const tables = jsonTables('f.json', value, []);
  return {
    problems: [...problems, ...tables.flatMap((table) => table.problems)].map(
      ({ line, message }) => `${line ?? ''}: ${message}`,
    ),
    remarks: tables.flatMap((table) => table.remarks).map(({ message }) => message),
    tables: Object.fromEntries(
      tables.map(({ file, columns, rows }) => [
        file.replace(/^f\.json(, )?/, '') || 'f.json',
        [columns.join(), ...rows.map(({ cells }) => cells.join())],
      ]),
    ),
    kinds: tables.map(({ holds }) => holds),
  };
}
