import { isArchive, pathsIn } from '../../formats';
import type { SourceFile } from '../sources';

const WAY_OUT = 'save it as .xlsx or CSV and open that';
const UNPACK = 'an archive of another kind than .zip; unpack it first';
const AS_TABLES = 'open its tables of concepts and relations as CSV, which ESCO and others publish';
const AS_GRAPH = 'save it as GEXF or GraphML, which Gephi and yEd do';

const OLD_OFFICE = '\xD0\xCF\x11\xE0';

/** What the bytes of files begin with that do not open, and what may be done. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'an image'],
  ['\xFF\xD8\xFF', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'an image or a recording'],
  ['II*\0', 'an image'],
  ['MM\0*', 'an image'],
  [OLD_OFFICE, `a spreadsheet of the old kind (.xls) or another old Office file; ${WAY_OUT}`],
  ['\x1F\x8B', UNPACK],
  ['7z\xBC\xAF', UNPACK],
  ['Rar!', UNPACK],
  ['\xFD7zXZ', UNPACK],
  ['SQLite format 3', 'a database (SQLite); export its tables as CSV'],
  ['PAR1', 'a Parquet file; export it as CSV'],
];

/** The same of texts. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg\b/s,
    'an image (SVG)',
  ],
  [
    /^\s*(<!--((?!-->).)*-->\s*)*<(!doctype\s+html|html)\b/is,
    'a web page that was saved in place of a file',
  ],
  [/^\{\\rtf/, 'a text document (RTF)'],
  [
    /^\s*(?:--[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/;?\s*)*(CREATE (TABLE|DATABASE)|INSERT INTO|DROP TABLE)\s/i,
    'a dump of a database (SQL); export its tables as CSV',
  ],
  [/^\s*(strict\s+)?(di)?graph\b[^\n[]*\{/i, `a Graphviz graph; ${AS_GRAPH}`],
  [/^\s*(#.*\n|Creator.*\n|Version.*\n)*\s*graph\s*\[/i, `GML; ${AS_GRAPH}`],
  [/^\s*(%.*\n)*\*(vertices|network)\b/i, `a Pajek network; ${AS_GRAPH}`],
  [/^\s*(#.*\n)*(@prefix|@base|PREFIX)\s/i, `RDF (Turtle); ${AS_TABLES}`],
  [/^\s*(#.*\n)*<\w+:[^<>\s]+>[ \t]+<\w+:[^<>\s]+>[ \t]+[<"_]/, `RDF (N-Triples); ${AS_TABLES}`],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*<rdf:RDF\b/s, `RDF (XML); ${AS_TABLES}`],
  [/^\s*(\{.*?"@graph"\s*:|\[\s*\{\s*"@id"\s*:)/s, `RDF (JSON-LD); ${AS_TABLES}`],
  [
    /^"?_id"?[,;\t]"?_labels"?[,;\t].*"?_start"?[,;\t]/,
    'nodes and relationships of Neo4j in one table; export them as JSON, or as a table each',
  ],
];

/** What is inside archives that are documents. */
const INSIDES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'a Word document'],
  [/^ppt\/presentation\.xml$/, 'a presentation'],
  [/^xl\/workbook\.bin$/, `a binary spreadsheet (.xlsb); ${WAY_OUT}`],
  [/^Index\/.*\.iwa$/, `a document of Numbers or Pages; ${WAY_OUT}`],
  [/^content\.xml$/, `an OpenDocument file (.ods, .odt); ${WAY_OUT}`],
];

const LOCKED = 'a spreadsheet or document that is locked with a password; save it without one';
/** How such a file calls what is in it. */
const isLocked = (bytes: Uint8Array) =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

const HEAD = 2000;
const LONGEST_SIGNATURE = 16;

/** What a file seems to be that the page does not open: "a PDF"; undefined for others. */
export function seemsToBe({ text, bytes = new Uint8Array() }: SourceFile): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE));
  if (first.startsWith(OLD_OFFICE) && isLocked(bytes)) return LOCKED;
  const signed = SIGNATURES.find(([signature]) => first.startsWith(signature));
  if (signed) return signed[1];
  if (isArchive(bytes)) {
    const paths = pathsIn(bytes);
    return INSIDES.find(([looks]) => paths.some((path) => looks.test(path)))?.[1];
  }
  const beginning = text.replace(/^\uFEFF/, '').slice(0, HEAD);
  return BEGINNINGS.find(([looks]) => looks.test(beginning))?.[1];
}
