/** What the reader has pasted, while the page is open in the browser: it is in no link and in no storage. */
export const kept = { written: '', asked: '' };
