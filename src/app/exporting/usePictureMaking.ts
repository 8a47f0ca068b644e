import { type RefObject, useState } from 'react';
import type { DrawingRequest, DrawnPicture, PictureHandle } from '../../network';
import { saveFile } from '../../ui';
import { weightText } from './pictureWords';

/** An SVG above this weight is saved only when it is asked for once more: few programs open it with ease. */
const HEAVY = 5_000_000;

type Use = 'save' | 'copy';

/** Makes pictures of what is shown, to be saved or copied. */
export function usePictureMaking(stage: RefObject<PictureHandle | null>, name: string) {
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  /** A picture that has been warned of. */
  const [heavy, setHeavy] = useState<{ picture: DrawnPicture; use: Use } | null>(null);

  const draw = async (request: DrawingRequest) => {
    const picture = await stage.current?.draw(request);
    if (!picture) throw new Error('There is nothing to draw yet.');
    return picture;
  };
  const handOver = async (picture: DrawnPicture, use: Use, wanted: number) => {
    const ending = picture.blob.type.includes('svg') ? 'svg' : 'png';
    if (use === 'save') saveFile(`${name}.${ending}`, picture.blob);
    else await copyPicture(picture.blob);
    setHeavy(null);
    setMessage(`${use === 'save' ? 'Saved' : 'Copied'}: ${describe(picture, wanted)}`);
  };
  const attempt = async (task: () => Promise<void>) => {
    setIsBusy(true);
    setMessage('Drawing');
    try {
      await task();
    } catch (error) {
      setMessage(`No picture: ${error instanceof Error ? error.message : 'it failed.'}`);
    }
    setIsBusy(false);
  };

  return {
    ...{ message, isBusy, heavy },
    make: (request: DrawingRequest, use: Use) =>
      attempt(async () => {
        const picture = await draw(request);
        if (request.format === 'png' || picture.blob.size < HEAVY)
          return handOver(picture, use, request.scale);
        setHeavy({ picture, use });
        setMessage(
          `This SVG has ${weightText(picture.blob.size)}. Few programs open it with ease.`,
        );
      }),
    goOn: () =>
      heavy ? attempt(() => handOver(heavy.picture, heavy.use, heavy.picture.scale)) : undefined,
    reset: () => {
      setHeavy(null);
      setMessage('');
    },
  };
}

/** Copies a picture as what it is; an SVG as its text where the clipboard takes nothing else of it. */
async function copyPicture(blob: Blob): Promise<void> {
  const isTaken = !blob.type.includes('svg') || ClipboardItem.supports?.(blob.type);
  if (isTaken) await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
  else await navigator.clipboard.writeText(await blob.text());
}

function describe({ blob, width, height, scale }: DrawnPicture, wanted: number): string {
  const size = `${width} x ${height} pixels, ${weightText(blob.size)}.`;
  if (scale >= wanted) return size;
  return `${size} The browser holds no more: it is drawn at ${scale}x instead of ${wanted}x.`;
}
