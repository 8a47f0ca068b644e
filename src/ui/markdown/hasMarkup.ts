/** What Markdown gives a meaning: signs within a line, addresses, and how lines begin. */
const MARKUP =
  /[*_`~[\]<>|\\#]|https?:|www\.|@|^(?: {4}|\t)|^[^\S\n]*(?:[-+]|\d{1,9}[.)])(?:\s|$)|^[^\S\n]*(?:=+|-+)\s*$/im;

/** Whether a text may read otherwise than it is typed. Plain text, as most is, needs no reader of Markdown. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** A longer text is shown as it is typed: to read it would hold up the page. */
const MOST = 10_000;

/** Whether a text is read as Markdown. */
export const isRead = (text: string): boolean => text.length <= MOST && hasMarkup(text);
