/** What the page writes is far below both; what is beyond is not read. */
const MOST_PARAMETERS = 500;
const LONGEST = 32_000;

/** The limits, for a sentence. */
export const LINK_LIMITS = { parameters: MOST_PARAMETERS, characters: LONGEST } as const;

/** The parameters of a link as far as they are read, and whether it has more. */
export function readWithin(search: string): { params: URLSearchParams; isCut: boolean } {
  const text = search.slice(0, LONGEST);
  const isLong = text.length < search.length;
  // The last one may be half of one.
  const whole = text.split('&').slice(0, isLong ? -1 : undefined);
  const read = whole.slice(0, MOST_PARAMETERS);
  return {
    params: new URLSearchParams(read.join('&')),
    isCut: isLong || read.length < whole.length,
  };
}
