/** The width of a text in a face, in pixels. */
export type Width = (text: string, font: string) => number;

/** How wide a line may be, and how that is measured. */
export interface Room {
  readonly width: number;
  readonly measure: Width;
}

/** A text in lines that fit; what has no spaces is broken anywhere. */
export function wrapped(text: string, font: string, { width, measure }: Room): string[] {
  const lines = [''];
  const fits = (line: string) => measure(line, font) <= width;
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (fits(line)) {
      lines[lines.length - 1] = line;
      continue;
    }
    if (lines.at(-1)) lines.push('');
    for (const char of word) {
      const longer = `${lines.at(-1)}${char}`;
      if (fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(char);
    }
  }
  return lines.filter(Boolean);
}

/** A text in so many lines at most; what has no room is cut. */
export function cutLines(text: string, font: string, room: Room, most: number): string[] {
  const lines = wrapped(text, font, room);
  if (lines.length <= most) return lines;
  let last = lines.slice(most - 1).join(' ');
  while (last && room.measure(`${last}…`, font) > room.width) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}
