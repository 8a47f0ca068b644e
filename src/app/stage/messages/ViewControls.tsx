import type { ComponentType } from 'react';
import type { Analysis, Taxonomy } from '../../../domain';
import { LaneChoice } from '../../../panels/filters';
import type { ViewId } from '../../../state';
import { FocusControls } from './FocusControls';

interface ControlsProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** How many roles the picture leaves out. */
  readonly left: number | undefined;
}

/** What only one view can be asked, over its picture. */
const CONTROLS: { readonly [Id in ViewId]?: ComponentType<ControlsProps> } = {
  focus: FocusControls,
  'org-chart': LaneChoice,
};

/** The controls of the view that is shown; most have none. */
export function ViewControls({ view, ...props }: ControlsProps & { view: ViewId }) {
  const Controls = CONTROLS[view];
  return Controls && <Controls {...props} />;
}
