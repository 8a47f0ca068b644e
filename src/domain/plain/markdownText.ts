/** The middle of a mail address. An escaped sign would be put together again before addresses are looked for. */
const MAIL = /(?<=[\w.+-])@(?=[\w-]+\.)/g;

/** A text that Markdown reads as itself, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_~#[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(MAIL, '<!-- -->@')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/\r\n|[\r\n]/g, '<br>');
}
