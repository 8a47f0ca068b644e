import type { Core, NodeSingular } from 'cytoscape';

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

  const isPainted = (node: NodeSingular) => {
    const { x, y } = node.renderedPosition();
    const from = 4 * (Math.round(y) * sheet.width + Math.round(x));
    const property =
      node.hasClass('ring') && !node.hasClass('dim') ? 'gradient-stop-colors' : 'color';
    const wanted = String(node.style(`background-${property}`)).match(/\d+/g) ?? [];
    return [0, 1, 2].every((at) => Math.abs((pixels[from + at] ?? 0) - Number(wanted[at])) < 24);
  };
  const holder = map.querySelector('.__________cytoscape_container') as Element & {
    _cyreg?: { cy: Core };
  };
  const nodes = holder._cyreg?.cy.nodes().toArray() ?? [];
  const seen = nodes.filter((node) => {
    const { x, y } = node.renderedPosition();
    const isInside = x > 0 && y > 0 && x < sheet.width && y < sheet.height;
    return isInside && !node.hasClass('hidden') && !node.hasClass('unfiled');
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
