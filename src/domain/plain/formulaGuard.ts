// A spreadsheet takes for a formula what begins with one of these signs: a cell, what follows a line break or a tab in
// one that is pasted, and what follows a semicolon where that, not the comma, is between cells.
const UNGUARDED = /^(?='*[=+\-@\t\r\n])|(?<=[;\t\r\n])(?='*[=+\-@])/g;
const GUARDED = /^'(?='*[=+\-@\t\r\n])|(?<=[;\t\r\n])'(?='*[=+\-@])/g;

/** A text with an apostrophe wherever a spreadsheet would take it for a formula; one more where it has some of its own. */
export const guardFormulas = (text: string): string => text.replace(UNGUARDED, "'");

/** The text that was guarded. */
export const withoutGuards = (text: string): string => text.replace(GUARDED, '');
