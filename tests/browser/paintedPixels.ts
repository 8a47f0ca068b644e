import type { Page } from '@playwright/test';
import { region } from './page';

/** How many values of pixels in the middle of the map the lines below the roles make others. */
export async function paintedPixels(page: Page): Promise<number> {
  const lines = region(page).locator('canvas').nth(2);
  const { x = 0, y = 0, width = 0, height = 0 } = (await region(page).boundingBox()) ?? {};
  const clip = { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
  const shot = async (visibility: string) => {
    await lines.evaluate((canvas, value) => {
      canvas.style.visibility = value;
    }, visibility);
    return (await page.screenshot({ clip })).toString('base64');
  };
  const pictures = [await shot('hidden'), await shot('')];
  return page.evaluate(async (sources) => {
    const [without, withLines] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const { width, height } = image;
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      }),
    );
    return withLines?.filter((value, i) => value !== without?.[i]).length ?? 0;
  }, pictures);
}
