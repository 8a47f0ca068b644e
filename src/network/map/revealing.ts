import type { RoleIndex } from '../../domain';
import type { Camera } from '../camera/createCamera';

interface Revealed {
  readonly emphasis: { readonly selected: RoleIndex };
  readonly frameAround: readonly RoleIndex[] | null;
  readonly reveal: readonly RoleIndex[] | null;
}

/** Brings a new selection, and what a page asks to be shown, into the frame once; on narrow pages the frame does so. */
export function createRevealing(camera: Pick<Camera, 'revealRole' | 'revealAll'>) {
  let before: Revealed | null = null;
  return (next: Revealed): void => {
    const { emphasis, frameAround, reveal } = next;
    const isOtherFrame = !before || before.frameAround !== frameAround;
    const isSelected = isOtherFrame || before?.emphasis.selected !== emphasis.selected;
    const isAsked = isOtherFrame || before?.reveal !== reveal;
    before = next;
    if (frameAround) return;
    if (isSelected && emphasis.selected >= 0) camera.revealRole(emphasis.selected);
    if (isAsked && reveal) camera.revealAll(reveal);
  };
}
