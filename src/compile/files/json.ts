import { jsonTables, readJson } from '../../formats';
import { isBundle } from '../readBundle';
import type { Format } from './format';

/** JSON of any form, our own bundle among them, and JSON lines. */
export const json: Format = {
  name: 'JSON',
  recognises: ({ text }) => /^\uFEFF?\s*(\{(?!\\rtf)|\[\s*[[\]{"])/.test(text),
  read: (file) => {
    const { value, problems, remarks } = readJson(file.path, file.text);
    if (problems.length) return { problems };
    if (isBundle(value)) return { taxonomy: { kind: 'bundle', bundle: file } };
    return { tables: jsonTables(file.path, value, [...(file.remarks ?? []), ...remarks]) };
  },
};
