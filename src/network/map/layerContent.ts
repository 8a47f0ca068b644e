import { lruMemoize } from 'reselect';
import type { RoleIndex } from '../../domain';
import type { LayerContent } from '../layers/content';
import type { Letters } from '../paint/letters';
import type { Palette } from '../paint/palette';
import type { Emphasis, Picture, Scene } from '../scene/scene';

interface Shown {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  readonly cursor: RoleIndex;
  readonly letters: Letters | undefined;
}

/** What the layers of a map show. As long as nothing changes, it is the same object. */
export function createLayerContent() {
  const together = lruMemoize(
    (
      emphasis: Emphasis,
      marks: LayerContent['marks'],
      palette: Palette,
      cursor: RoleIndex,
      backdrop: LayerContent['backdrop'],
      communities: LayerContent['communities'],
      flags: LayerContent['flags'],
      letters: LayerContent['letters'],
    ): LayerContent => ({
      ...{ emphasis, marks, palette, cursor },
      ...{ backdrop, communities, flags, letters },
    }),
  );
  return ({ marks }: Scene, palette: Palette, { picture, emphasis, cursor, letters }: Shown) =>
    together(
      emphasis,
      marks,
      palette,
      cursor,
      picture.backdrop,
      picture.communities,
      picture.flags,
      letters,
    );
}
