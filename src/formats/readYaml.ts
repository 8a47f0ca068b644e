import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain';

/** A YAML file as plain data, and where in the file each part of it stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The line (from 1) of a field, or of the nearest part around it when the field is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file. What is wrong with the YAML itself comes back as problems, all at once. */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message: `this is not YAML that can be read: ${message.replace(/\s+/g, ' ')}`,
  }));
  return {
    value: problems.length ? undefined : document.toJS(),
    problems,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
