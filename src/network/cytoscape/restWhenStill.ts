/** What Cytoscape's renderer has that its types do not say; of version 3.34. */
export interface Renderer {
  readonly cy: { batching(): boolean };
  destroyed?: boolean;
  renderLoopStarted?: boolean;
  /** Whether something is to be drawn, and whether that waits for another frame. */
  requestedFrame?: boolean;
  skipFrame?: boolean;
  renderOptions?: unknown;
  /** What is done in each frame, by priority: animations, and textures of elements, a few at a time. */
  readonly beforeRenderCallbacks: readonly { fn(willDraw: boolean, now: number): void }[];
  /** In milliseconds; by these Cytoscape decides how much it prepares in a frame. */
  lastDrawTime?: number;
  lastRedrawTime?: number;
  averageRedrawTime?: number;
  render(options: unknown): void;
  redraw(options?: unknown): void;
  startRenderLoop(): void;
}

/** So many frames without a change, and nothing is prepared any more. */
const STILL_FRAMES = 60;

/**
 * Lets the renderers of a class rest. Cytoscape asks for frames for as long as there is a map, sixty times a second, though
 * nothing changes: a seventh of a slow processor's time, and a battery's. Theirs ends when the map is still, and begins
 * with the next change; who animates something calls `forceRender`.
 */
export function restWhenStill({ prototype }: { prototype: Renderer }): void {
  const { redraw } = prototype;
  prototype.redraw = function redrawAwake(options) {
    redraw.call(this, options);
    this.startRenderLoop();
  };
  prototype.startRenderLoop = function startUntilStill() {
    if (this.renderLoopStarted) return;
    this.renderLoopStarted = true;
    let still = 0;
    const next = (now: number) => {
      if (this.destroyed) return;
      still = frame(this, now) ? 0 : still + 1;
      if (still < STILL_FRAMES) requestAnimationFrame(next);
      else this.renderLoopStarted = false;
    };
    requestAnimationFrame(next);
  };
}

/** One frame; whether something was drawn, or will be. */
function frame(renderer: Renderer, now: number): boolean {
  const { cy, requestedFrame, skipFrame } = renderer;
  renderer.skipFrame = false;
  if (cy.batching()) return true;
  const isDrawn = Boolean(requestedFrame && !skipFrame);
  for (const { fn } of renderer.beforeRenderCallbacks) fn(isDrawn, now);
  if (isDrawn) draw(renderer);
  return isDrawn || Boolean(renderer.requestedFrame);
}

function draw(renderer: Renderer): void {
  const began = performance.now();
  renderer.render(renderer.renderOptions);
  const ended = performance.now();
  const took = ended - began;
  renderer.lastDrawTime = ended;
  renderer.lastRedrawTime = took;
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? took) + took) / 2;
  renderer.requestedFrame = false;
}
