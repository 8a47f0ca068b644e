// What XML 1.0 allows: no control characters but tab and line breaks, no half of a surrogate pair.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
// Readers turn a line break or a tab in an attribute into a blank, unless it is written as a number.
const SPECIAL = /[&<>"'\t\n\r]/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&apos;'],
  ] as const),
]);

/** A text as XML has it, between elements and in attributes; what cannot stand there is shown as �. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(SPECIAL, (sign) => ENTITIES.get(sign) ?? `&#${sign.charCodeAt(0)};`);
}

/** An element with its attributes, those that are undefined left out, and what is inside, which is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inside: readonly string[] | string = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${xmlText(String(value))}"`,
  );
  const open = `<${name}${written.join('')}`;
  if (!inside.length) return `${open}/>`;
  return typeof inside === 'string'
    ? `${open}>${inside}</${name}>`
    : `${open}>\n${inside.join('\n')}\n</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
