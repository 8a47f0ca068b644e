import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Renderer, restWhenStill } from '../../../src/network/cytoscape/restWhenStill';

let asked: ((now: number) => void)[] = [];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('requestAnimationFrame', (next: (now: number) => void) => asked.push(next));
});
afterEach(() => void vi.unstubAllGlobals());

/** Lets at most so many frames pass, for as long as they are asked for; how many there were. */
function pass(most: number): number {
  for (let count = 0; count < most; count++) {
    const next = asked.shift();
    if (!next) return count;
    next(count);
  }
  return most;
}

/** A renderer of which it is known what it did. */
function rendererThat() {
  const did = { drawn: 0, still: 0, batching: false };
  class Canvas {
    cy = { batching: () => did.batching };
    requestedFrame = false;
    beforeRenderCallbacks = [{ fn: (willDraw: boolean) => void (willDraw || did.still++) }];
    render() {
      did.drawn++;
    }
    redraw() {
      this.requestedFrame = true;
    }
    startRenderLoop() {}
  }
  restWhenStill(Canvas as unknown as { prototype: Renderer });
  return { did, renderer: new Canvas() as unknown as Renderer };
}

test('a renderer draws what has changed, prepares for a second, and rests until the next change', () => {
  const { did, renderer } = rendererThat();
  renderer.redraw();
  // Asked for twice, it is one loop.
  renderer.startRenderLoop();
  expect(pass(1)).toBe(1);
  expect(did).toMatchObject({ drawn: 1, still: 0 });
  const still = pass(1000);
  expect(still).toBeGreaterThan(30);
  expect(still).toBeLessThan(120);
  expect(did).toMatchObject({ drawn: 1, still });

  renderer.redraw();
  pass(10);
  renderer.redraw();
  pass(1000);
  expect(did.drawn).toBe(3);
  expect(pass(1)).toBe(0);
});

test('while many changes are made at once nothing is drawn, and all of it then', () => {
  const { did, renderer } = rendererThat();
  did.batching = true;
  renderer.redraw();
  expect(pass(500)).toBe(500);
  expect(did).toMatchObject({ drawn: 0, still: 0 });
  did.batching = false;
  pass(1);
  expect(did.drawn).toBe(1);
});

test('what is to wait for a frame is drawn in the next, and nothing once the map has gone', () => {
  const { did, renderer } = rendererThat();
  renderer.skipFrame = true;
  renderer.redraw();
  pass(1);
  expect(did.drawn).toBe(0);
  pass(1);
  expect(did.drawn).toBe(1);
  renderer.destroyed = true;
  renderer.redraw();
  expect(pass(10)).toBe(1);
  expect(did.drawn).toBe(1);
});
