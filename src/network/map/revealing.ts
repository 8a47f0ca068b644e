import type { RoleId } from '../../domain';
import type { Camera } from '../camera/createCamera';
import type { Scene } from '../scene/scene';

interface Revealed {
  readonly emphasis: { readonly selected: RoleId | null };
  readonly frameAround: readonly number[] | null;
  readonly reveal: readonly number[] | null;
}

/** Brings a new selection, and what a page asks to be shown, into the frame once; on narrow pages the frame does so. */
export function createRevealing(camera: Pick<Camera, 'revealRole' | 'revealAll'>) {
  let before: Revealed | null = null;
  return ({ indexes }: Pick<Scene, 'indexes'>, next: Revealed): void => {
    const { emphasis, frameAround, reveal } = next;
    const isOtherFrame = !before || before.frameAround !== frameAround;
    const isSelected = isOtherFrame || before?.emphasis.selected !== emphasis.selected;
    const isAsked = isOtherFrame || before?.reveal !== reveal;
    before = next;
    if (frameAround) return;
    const selected = emphasis.selected === null ? undefined : indexes.get(emphasis.selected);
    if (isSelected && selected !== undefined) camera.revealRole(selected);
    if (isAsked && reveal) camera.revealAll(reveal);
  };
}
