import { Document, isScalar, type Scalar, visit } from 'yaml';
import { type RoleRecord, roleRecord } from '../domain';

const HEADER = '# yaml-language-server: $schema=../role.schema.json';
const LINE_WIDTH = 100;
const LONGEST_PLAIN = 72;

// Folding keeps a text only where every space in it is a single one, and nothing in it is unprintable.
const FOLDS = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+( [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;
const TIME = /^\d\d:\d\d$/;

function style(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value !== 'string') return;
  if (TIME.test(value)) scalar.type = 'QUOTE_DOUBLE';
  else if (value.length > LONGEST_PLAIN && FOLDS.test(value)) scalar.type = 'BLOCK_FOLDED';
}

/** A record as the text of its file, keys in the schema's order, long texts folded. Reading it gives the record back. */
export function writeRecordYaml(record: RoleRecord): string {
  // The schema puts the keys in order.
  const document = new Document(roleRecord.parse(record), { aliasDuplicateObjects: false });
  visit(document, (_, node) => {
    if (isScalar(node)) style(node);
  });
  return `${HEADER}\n${document.toString({ lineWidth: LINE_WIDTH })}`;
}
