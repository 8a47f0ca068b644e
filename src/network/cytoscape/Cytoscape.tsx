import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { fetched } from '../../ui';
import { ZOOM } from '../camera/camera';

interface CytoscapeProps {
  readonly className: string | undefined;
  /** What stays as it was has to be the same objects: they are compared by identity. */
  readonly elements: ElementDefinition[];
  readonly stylesheet: StylesheetJson;
  /** Called after each update, and with a second instance under StrictMode. */
  readonly onCore: (core: Core) => void;
}

/** Half of all scripts, which no picture waits for that has nothing in focus. */
const CytoscapeComponent = fetched(async () =>
  (await import('./reactCytoscape')).restingCytoscape(),
);
const changed = (one: unknown, other: unknown) => one !== other;

/** Cytoscape's canvas. */
export function Cytoscape({ onCore, ...drawn }: CytoscapeProps) {
  return (
    <CytoscapeComponent
      {...drawn}
      cy={(core) => {
        // Only what is drawn: a failure to load it, which stands in its place, is read aloud.
        const container = core.container();
        container?.setAttribute('aria-hidden', 'true');
        // Its canvases, though there is nothing on them, are copied to the screen with each picture.
        container?.toggleAttribute('data-blank', !drawn.elements.length);
        onCore(core);
      }}
      diff={changed}
      minZoom={ZOOM.min}
      maxZoom={ZOOM.max}
      autounselectify
      boxSelectionEnabled={false}
    />
  );
}
