/** Letters that are written from right to left, and characters that turn the order of what follows. */
const TURNING =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text to be drawn where there are no elements: in the order of its own first letter, and without a bearing on what stands beside it. */
export const isolated = (text: string): string =>
  TURNING.test(text) ? `\u2068${text}\u2069` : text;
