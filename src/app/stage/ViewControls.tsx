import type { ComponentType } from 'react';
import type { ViewId } from '../../state';
import { DepthChoice } from './ViewBar';

/** What only one view can be asked, over its picture. */
const CONTROLS: { readonly [Id in ViewId]?: ComponentType } = { focus: DepthChoice };

/** The controls of the view that is shown; most have none. */
export function ViewControls({ view }: { view: ViewId }) {
  const Controls = CONTROLS[view];
  return Controls && <Controls />;
}
