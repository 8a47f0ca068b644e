import type { Ref } from 'react';
import type { Analysis, RoleId, Taxonomy } from '../../../domain';
import type { Insets, PictureHandle } from '../../../network';
import type { Pointing, View } from '../../../state';
import type { MapActions } from './useMapActions';
import type { Shown } from './usePicture';

/** What can be given the focus. */
export interface Focusable {
  readonly focus: () => void;
}

/** What every picture is drawn from, whatever draws it. */
export interface PictureProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly view: View;
  readonly shown: Shown;
  readonly actions: MapActions;
  readonly followPointing: (
    light: (roles: readonly RoleId[]) => void,
  ) => ReturnType<Pointing['follow']>;
  /** How much of the frame is covered. */
  readonly insets: Insets;
  readonly ref: Ref<PictureHandle>;
}
