/** Two figures and their difference: "80 % and 64 %, 16 % apart". */
export function figureDistance(
  one: number | undefined,
  other: number | undefined,
  text: (figure: number) => string,
): string {
  if (one === undefined || other === undefined) return 'not on file for both';
  const apart = Math.abs(one - other);
  return `${text(one)} and ${text(other)}, ${apart ? `${text(apart)} apart` : 'the same'}`;
}
