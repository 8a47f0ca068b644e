import type { ComponentType } from 'react';
import type { ViewId } from '../../state';
import { FocusControls } from './FocusControls';

interface ControlsProps {
  /** How many roles the picture leaves out. */
  readonly left: number | undefined;
}

/** What only one view can be asked, over its picture. */
const CONTROLS: { readonly [Id in ViewId]?: ComponentType<ControlsProps> } = {
  focus: FocusControls,
};

/** The controls of the view that is shown; most have none. */
export function ViewControls({ view, left }: ControlsProps & { view: ViewId }) {
  const Controls = CONTROLS[view];
  return Controls && <Controls left={left} />;
}
