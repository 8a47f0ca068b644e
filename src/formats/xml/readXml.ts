import { Parser } from 'saxen';

/** An element of an XML file. Prefixes are left out of names: "y:NodeLabel" is "NodeLabel". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** Why a file is no XML, and where. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlElement[];
};

/** Reads XML to its outermost element; throws an XmlFault where that is not possible. */
export function readXml(xml: string): XmlElement {
  const root = elementOf('', {});
  const open = [root];
  let fault: XmlFault | undefined;
  const parser = new Parser();
  parser
    .on('openTag', (name, attributes, decode) => {
      const element = elementOf(withoutPrefix(name), decoded(attributes(), decode));
      open.at(-1)?.children.push(element);
      open.push(element);
    })
    .on('closeTag', () => {
      open.pop();
    })
    // Blanks between elements are most of the texts, and of no use.
    .on('text', (text, decode) => /\S/.test(text) && addText(open, decode(text)))
    .on('cdata', (text) => addText(open, text))
    .on('error', ({ message }, where) => {
      fault ??= new XmlFault(message, where().line + 1);
    })
    .parse(xml.replace(/^\uFEFF/, ''));
  const [first] = root.children;
  if (!fault && first) return first;
  throw fault ?? new XmlFault('there is no element', 1);
}

/** All elements of a name inside another one, at any depth. */
export function* elementsIn(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* elementsIn(child, name);
  }
}

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

const elementOf = (name: string, attributes: Record<string, string>): Growing => ({
  ...{ name, attributes, children: [], text: '' },
});

const decoded = (attributes: Record<string, string>, decode: (text: string) => string) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));

function addText(open: readonly Growing[], text: string): void {
  const element = open.at(-1);
  if (element) element.text += text;
}
