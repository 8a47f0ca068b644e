import type { Core } from 'cytoscape';
import type { Scene } from '../../src/network/scene/scene';

/** Two pictures of the page, PNGs as base64: as it is, and without the canvas of roles and lines. */
interface Pictures {
  readonly whole: string;
  readonly bare: string;
}

/** What a reader sees of the map. */
interface OnScreen {
  /** The colours where filed roles stand, and the ground's, each as `#rrggbb`. */
  readonly colours: readonly string[];
  readonly ground: string;
  /** How many pixels far from every role are painted: those of lines. */
  readonly between: number;
}

/** Runs in the page: shows the canvas of roles and lines, or hides it. */
export function showPainted(isShown: boolean): void {
  const canvases = document.querySelectorAll<HTMLElement>('[aria-label="Role network"] canvas');
  // Lands, the lowest of all, and it are the canvases of one kind.
  const [, painted] = [...canvases].filter(({ className }) => className === canvases[0]?.className);
  if (painted) painted.style.visibility = isShown ? '' : 'hidden';
}

/** Runs in the page: reads the map from pictures, for what is seen of a canvas need not be what the page can read of it. */
export async function readScreen({ whole, bare }: Pictures): Promise<OnScreen> {
  const read = async (png: string) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const sheet = new OffscreenCanvas(image.width, image.height);
    const paper = sheet.getContext('2d') as OffscreenCanvasRenderingContext2D;
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, sheet.width, sheet.height);
    return (x: number, y: number) => data.subarray(4 * (y * sheet.width + x)).subarray(0, 3);
  };
  const [seen, behind] = [await read(whole), await read(bare)];

  const map = document.querySelector('[aria-label="Role network"]') as HTMLElement;
  const holder = map.querySelector('.__________cytoscape_container') as Element & {
    _cyreg?: { cy: Core };
  };
  const cy = holder._cyreg?.cy as Core;
  const { roles, at, marks }: Scene = cy.scratch('_rolegraph');
  const { left, top, right, bottom } = map.getBoundingClientRect();
  const spots = Array.from(roles, (_, index) => ({
    x: Math.round(left + Number(at[2 * index]) * cy.zoom() + cy.pan().x),
    y: Math.round(top + Number(at[2 * index + 1]) * cy.zoom() + cy.pan().y),
  }));

  const FAR = 30;
  const isFar = (x: number, y: number) =>
    spots.every((spot) => Math.abs(spot.x - x) > FAR || Math.abs(spot.y - y) > FAR);
  let between = 0;
  for (let x = Math.ceil(left); x < Math.floor(right); x++)
    for (let y = Math.ceil(top); y < Math.floor(bottom); y++) {
      const [one, other] = [seen(x, y), behind(x, y)];
      if (one.some((value, channel) => value !== other[channel]) && isFar(x, y)) between++;
    }
  const hex = (pixel: Uint8ClampedArray) =>
    `#${Array.from(pixel, (value) => value.toString(16).padStart(2, '0')).join('')}`;
  return {
    colours: spots.filter((_, index) => marks.filed[index]).map(({ x, y }) => hex(seen(x, y))),
    ground: getComputedStyle(map).getPropertyValue('--ground').trim(),
    between,
  };
}
