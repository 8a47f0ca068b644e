/** A count as it is written everywhere: "1,016". */
export const countText = (count: number): string => count.toLocaleString('en');

/** So many of something: "1 role", "1,016 roles". */
export const counted = (count: number, noun: string): string =>
  `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
