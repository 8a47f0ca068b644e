/** A person's name the other way round: "Moss, Ada" is "Ada Moss", and the reverse; others stay. */
export function turnedName(name: string): string {
  const [last, first, ...more] = name.split(', ');
  if (last && first && !more.length) return `${first} ${last}`;
  const words = name.split(' ');
  const end = words.pop() ?? '';
  return words.length && !name.includes(',') ? `${end}, ${words.join(' ')}` : name;
}
