/** Two figures and their difference: "80 % and 64 %, 16 % apart"; undefined where one is not on file. */
export function figureDistance(
  one: number | undefined,
  other: number | undefined,
  text: (figure: number) => string,
): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  const apart = Math.abs(one - other);
  return `${text(one)} and ${text(other)}, ${apart ? `${text(apart)} apart` : 'the same'}`;
}
