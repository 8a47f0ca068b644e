import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain';
import { aliasFaults, depthFault, plainData, type YamlFault } from './yamlFaults';

/** A YAML file as plain data, and where in the file each part of it stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The line (from 1) of a field, or of the nearest part around it when the field is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file. What is wrong with the YAML itself comes back as problems, all at once. */
export function readYaml(file: string, text: string): YamlSource {
  const outline = new LineCounter();
  const tooDeep = depthFault(text, outline);
  if (tooDeep) return refused(file, outline, [tooDeep]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
      at: pos[0],
      message: `this is not YAML that can be read: ${message.replace(/\s+/g, ' ')}`,
    })),
    ...aliasFaults(document),
  ];
  const data = faults.length ? undefined : plainData(document);
  if (!data) return refused(file, lines, faults);
  if ('at' in data) return refused(file, lines, [data]);
  return {
    value: data.value,
    problems: [],
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

function refused(file: string, lines: LineCounter, faults: readonly YamlFault[]): YamlSource {
  const problems = faults.map(({ at, message }) => ({
    file,
    line: lines.linePos(at).line,
    message,
  }));
  return { value: undefined, problems, lineOf: () => 1 };
}
