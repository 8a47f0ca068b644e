/** The share of the phone's screen that the dossier takes before it is raised. On a tour the picture has half of it. */
export const sheetShare = (isTouring: boolean): number => (isTouring ? 0.24 : 0.54);

const TURN = 48;
const FAR = 0.2;

export type SheetRest = 'raised' | 'half' | 'closed';

/** Where a drag leaves the sheet: `down` is how far it went, in pixels (negative: up) of a screen `height` high. */
export function snapSheet(raised: boolean, down: number, height: number): SheetRest {
  if (raised) return down > TURN ? 'half' : 'raised';
  if (down < -TURN) return 'raised';
  return down > height * FAR ? 'closed' : 'half';
}
