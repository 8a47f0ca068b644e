import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveViewport } from '../../../src/network/camera/viewport';
import { createBitmapLayer } from '../../../src/network/painter/bitmapLayer';
import type { FromPainter, ToPainter } from '../../../src/network/painter/worker';

const ofPage = { close: () => {} } as ImageBitmap;
vi.mock('../../../src/network/painter/pagePainter', () => ({
  createPagePainter: () => ({ pictureOf: () => ofPage }),
}));

let asked: ToPainter[] = [];
let answer: (data: Partial<FromPainter>) => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(type: string, listen: (event: { data: unknown }) => void) {
        if (type === 'message') answer = (data) => listen({ data });
      }
      postMessage(message: ToPainter) {
        asked.push(message);
      }
      terminate() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const camera = { zoom: 1, pan: { x: 0, y: 0 } };
const viewport = {
  ...{ now: () => camera, width: () => 100, height: () => 100 },
  ...{ on: () => {}, off: () => {} },
} as unknown as LiveViewport;

/** A canvas that keeps which image it shows. */
function canvas() {
  const shown: { image: unknown } = { image: null };
  const context = {
    transferFromImageBitmap: (image: unknown) => {
      shown.image = image;
    },
  };
  return {
    shown,
    element: { style: {}, getContext: () => context } as unknown as HTMLCanvasElement,
  };
}

const imageOf = (name: string) => ({ name, close: vi.fn() }) as unknown as ImageBitmap;
/** Answers what the painter was asked last. */
function paint(matches: ImageBitmap) {
  const { paint: request } = asked.findLast((message) => message.paint) ?? {};
  if (!request) throw new Error('Nothing was asked for.');
  answer({ ...request, matches });
}

/** A layer at rest: its first picture is there, its margin is asked for, and the page can paint. */
async function atRest() {
  const [lands, bitmap] = [canvas(), canvas()];
  const onPainted = vi.fn();
  const layer = createBitmapLayer({ lands: lands.element, bitmap: bitmap.element }, viewport, {
    ...{ onPainted, onFailed: () => {} },
  });
  layer.update({ strength: 0 } as never);
  paint(imageOf('first'));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.at(-1)?.paint?.view.margin).toBeGreaterThan(0);
  onPainted.mockClear();
  return { layer, bitmap: bitmap.shown, onPainted };
}

test('the page paints a change while the painter is at an older picture, which is not shown then', async () => {
  const { layer, bitmap, onPainted } = await atRest();
  layer.update({ strength: 50 } as never);
  expect(bitmap.image).toBe(ofPage);
  expect(onPainted).toHaveBeenCalledOnce();

  const older = imageOf('older');
  paint(older);
  expect(bitmap.image).toBe(ofPage);
  expect(older.close).toHaveBeenCalledOnce();

  await vi.advanceTimersByTimeAsync(200);
  const latest = imageOf('latest');
  paint(latest);
  expect(bitmap.image).toBe(latest);
});

test('the page paints nothing while lands are awaited', async () => {
  const { layer, bitmap } = await atRest();
  layer.update({ palette: {} } as never);
  layer.update({ strength: 50 } as never);
  expect(bitmap.image).not.toBe(ofPage);
});

test('what the painter brings of another view is shown, and asked for anew when it is older', async () => {
  const { layer, bitmap } = await atRest();
  layer.update({ strength: 50 } as never);
  const elsewhere = { ...camera, width: 100, height: 100, ratio: 1, margin: 0, zoom: 2 };
  const older = imageOf('older');
  answer({ view: elsewhere, version: 1, matches: older });
  expect(bitmap.image).toBe(older);
  expect(asked.at(-1)?.paint).toMatchObject({ version: 2, view: { margin: 0 } });
});
