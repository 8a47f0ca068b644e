import { readYaml } from '../readYaml';

/** A Markdown file, and its text. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

/** A note in its parts. */
export interface Note {
  readonly path: string;
  /** The properties above the text, as YAML has them. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** Why they are left out, and where. */
  readonly fault: { readonly line: number; readonly message: string } | undefined;
  /** Of its first line, where that is a heading. */
  readonly heading: string | undefined;
  /** What stands before the first heading, or below that first line. */
  readonly summary: string;
  readonly rest: string;
  /** The text without code, where links and tags count. */
  readonly prose: string;
}

const PROPERTIES = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?---[^\S\n]*(?:\n|$)/;
const TITLE = /^\s*#[^\S\n]+(.+?)[^\S\n]*#*[^\S\n]*(?:\n|$)/;
const CODE = /^(`{3,}|~{3,})[\s\S]*?(?:^\1.*$|(?![\s\S]))|`[^`\n]*`|%%[\s\S]*?%%/gm;

/** Whether a text begins with properties between lines of "---". */
export const hasProperties = (text: string) => PROPERTIES.test(unified(text));

/** Takes a note apart. */
export function partsOfNote({ path, text }: NoteFile): Note {
  const whole = unified(text);
  const [above = '', yaml = ''] = PROPERTIES.exec(whole) ?? [];
  const { value, problems } = readYaml(path, yaml);
  const [problem] = problems;
  const body = whole.slice(above.length);
  const [line = '', heading] = TITLE.exec(body) ?? [];
  const [summary = '', ...rest] = body.slice(line.length).split(/^(?=#{1,6}[^\S\n])/m);
  return {
    ...{ path, heading },
    properties: new Map(isMap(value) ? Object.entries(value) : []),
    // The properties begin on the second line.
    fault: problem && { line: (problem.line ?? 1) + 1, message: problem.message },
    summary: summary.trim(),
    rest: rest.join('').trim(),
    prose: body.replace(CODE, ''),
  };
}

const unified = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
