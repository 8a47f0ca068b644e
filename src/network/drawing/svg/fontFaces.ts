/** A face of the page's style sheets. */
interface Face {
  readonly family: string;
  readonly isItalic: boolean;
  readonly weight: string;
  readonly url: string;
  readonly covers: (char: string) => boolean;
  readonly range: string;
}

/**
 * The faces that characters were written in, as style rules with the fonts in them. The page's fonts come in parts, each for
 * a range of characters: the parts that are in use are embedded, as they are.
 */
export async function embeddedFaces(
  written: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  const wanted = pageFaces().filter(({ family, isItalic, covers }) =>
    [...written].some(
      ([face, chars]) =>
        face.startsWith('italic ') === isItalic && face.includes(family) && [...chars].some(covers),
    ),
  );
  return (await Promise.all(wanted.map(ruleOf))).join('\n');
}

function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...rulesOf(sheet)].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? faceOf(rule, sheet.href) : [],
    ),
  );
}

/** A style sheet of somebody else does not tell its rules. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

function faceOf({ style }: CSSFontFaceRule, href: string | null): Face[] {
  const value = (name: string) => style.getPropertyValue(name).trim();
  const [, source] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? [];
  if (!source) return [];
  const range = value('unicode-range');
  return [
    {
      family: value('font-family').replaceAll(/["']/g, ''),
      isItalic: value('font-style') === 'italic',
      weight: value('font-weight') || 'normal',
      url: new URL(source, href ?? document.baseURI).href,
      covers: coverage(range),
      range,
    },
  ];
}

/** Whether a `unicode-range` has a character; one that is left out has all. */
export function coverage(range: string): (char: string) => boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to]) => {
      const least = Number.parseInt(from.replaceAll('?', '0'), 16);
      return [least, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const;
    },
  );
  return (char) => {
    const code = char.codePointAt(0) ?? 0;
    return !spans.length || spans.some(([from, to]) => from <= code && code <= to);
  };
}

async function ruleOf({ family, isItalic, weight, url, range }: Face): Promise<string> {
  const font = await (await fetch(url)).blob();
  const look = `font-style:${isItalic ? 'italic' : 'normal'};font-weight:${weight}`;
  const data = (await dataUrl(font)).replace(/^data:[^;,]*/, 'data:font/woff2');
  const covering = range && `;unicode-range:${range}`;
  return `@font-face{font-family:"${family}";${look};src:url(${data}) format("woff2")${covering}}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
