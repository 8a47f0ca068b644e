import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A cell as Excel stores it: text, a figure, true or false, or a day with its number in Excel. */
export type Cell = string | number | boolean | { readonly day: number } | undefined;

/** The bytes of a spreadsheet with these sheets, each with the same cells merged: "A2:A4". */
export function workbook(
  sheets: Record<string, readonly (readonly Cell[])[]>,
  merged: readonly string[] = [],
): Uint8Array {
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const names = Object.keys(sheets);
  const parts = names.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const relations = [...parts, 'styles.xml'].map(
    (part, at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${part.startsWith('w') ? 'worksheet' : 'styles'}" Target="${part}"/>`,
  );
  const listed = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, at) => {
    files[`xl/${parts[at]}`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
  );
}

function rowXml(cells: readonly Cell[], at: number): string {
  const inside = cells.map((cell, column) => cellXml(cell, `${'ABCDEFGH'[column]}${at + 1}`));
  return `<row r="${at + 1}">${inside.join('')}</row>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}
