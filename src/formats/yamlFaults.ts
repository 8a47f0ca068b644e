import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  Lexer,
  type LineCounter,
  type Node,
  Parser,
  visit,
} from 'yaml';

/** Something wrong with a YAML file, at an offset in its text. */
export interface YamlFault {
  readonly at: number;
  readonly message: string;
}

/** Parts inside parts, such as a list in a list. A record has five; the parser fails at some thousands. */
const DEEPEST = 100;

/** Where a text is nested too deeply to be parsed; the lines up to there are counted. */
export function depthFault(text: string, lines: LineCounter): YamlFault | undefined {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    for (const _ of parser.next(lexeme));
    // A list in a list is two levels for the parser at most.
    if (parser.stack.length > 2 * DEEPEST)
      return { at, message: `parts inside parts, more than ${DEEPEST} deep` };
  }
  return undefined;
}

/** The aliases that stand for nothing, or for what they are a part of. */
export function aliasFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  // An alias stands for the last anchor of its name before it. Asking each alias itself goes over the whole document each time.
  const marked = new Map<string, Node>();
  visit(document, {
    Alias: (_, alias, path) => {
      const target = marked.get(alias.source);
      if (!target) faults.push({ at: startOf(alias), message: isOfNothing(alias) });
      else if (path.includes(target))
        faults.push({ at: startOf(alias), message: isOfItself(alias) });
    },
    Value: (_, node) => {
      if (node.anchor) marked.set(node.anchor, node);
    },
  });
  return faults;
}

/** A document as plain data, or the fault that it would have to be repeated too often. */
export function plainData(document: Document): { value: unknown } | YamlFault {
  try {
    return { value: document.toJS() };
  } catch (error) {
    // Thrown against aliases of aliases of aliases.
    if (!(error instanceof ReferenceError)) throw error;
    return { at: firstAlias(document), message: 'aliases repeat more than a record has room for' };
  }
}

const isOfNothing = ({ source }: Alias) =>
  `"*${source}" repeats what is marked "&${source}", and nothing before it is; a text that begins with an asterisk stands in quotes`;

const isOfItself = ({ source }: Alias) =>
  `"*${source}" repeats a part of the file that it stands in itself`;

const startOf = (node: unknown) => (isNode(node) && node.range?.[0]) || 0;

function firstAlias(document: Document): number {
  let at = 0;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    at = startOf(node);
    return visit.BREAK;
  });
  return at;
}
