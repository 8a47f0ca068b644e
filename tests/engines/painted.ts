import type { Core } from 'cytoscape';
import type { Scene } from '../../src/network/scene/scene';

/** How many roles can be seen on the map, and how many of them are painted in their colour where they stand. */
export interface Painted {
  readonly seen: number;
  readonly painted: number;
}

/** Runs in the page: puts the map's canvases on top of each other and looks at the middle of each filed role. */
export function paintedRoles(): Painted {
  const map = document.querySelector('section[aria-label="Role network"]') as HTMLElement;
  const frame = map.getBoundingClientRect();
  const sheet = document.createElement('canvas');
  sheet.width = frame.width;
  sheet.height = frame.height;
  const paper = sheet.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  for (const canvas of map.querySelectorAll('canvas')) {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    if (!canvas.checkVisibility() || !(canvas.width && canvas.height && width && height)) continue;
    paper.drawImage(canvas, x - frame.x, y - frame.y, width, height);
  }
  const pixels = paper.getImageData(0, 0, sheet.width, sheet.height).data;

  const holder = map.querySelector('.__________cytoscape_container') as Element & {
    _cyreg?: { cy: Core };
  };
  const cy = holder._cyreg?.cy as Core;
  const { roles, at, states, marks }: Scene = cy.scratch('_rolegraph');
  const tokens = getComputedStyle(document.documentElement);
  const spotOf = (index: number) => ({
    x: Math.round(Number(at[2 * index]) * cy.zoom() + cy.pan().x),
    y: Math.round(Number(at[2 * index + 1]) * cy.zoom() + cy.pan().y),
  });
  const isPainted = (index: number) => {
    const { x, y } = spotOf(index);
    const from = 4 * (y * sheet.width + x);
    const colour = tokens.getPropertyValue(`--fam-${marks.colour[index]}`).trim();
    return [0, 1, 2].every((channel) => {
      const wanted = Number.parseInt(colour.slice(1 + 2 * channel, 3 + 2 * channel), 16);
      return Math.abs((pixels[from + channel] ?? 0) - wanted) < 24;
    });
  };
  // Neither dimmed nor hidden.
  const isShown = (index: number) => states[index] !== 1 && states[index] !== 2;
  const seen = [...roles.keys()].filter((index) => {
    const { x, y } = spotOf(index);
    const isInside = x > 0 && y > 0 && x < sheet.width && y < sheet.height;
    return isInside && isShown(index) && marks.filed[index];
  });
  return { seen: seen.length, painted: seen.filter(isPainted).length };
}

/** Runs in the page: on which share of the map anything is painted, looked at in a small copy. */
export function inkShare(): number {
  const copy = document.createElement('canvas');
  const paper = copy.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('main canvas')) {
    if (canvas.width && canvas.height) paper.drawImage(canvas, 0, 0, copy.width, copy.height);
  }
  const { data } = paper.getImageData(0, 0, copy.width, copy.height);
  let inked = 0;
  for (let at = 3; at < data.length; at += 4) inked += Number((data[at] ?? 0) > 0);
  return inked / (copy.width * copy.height);
}
