import type { Core } from 'cytoscape';
import { flushSync } from 'react-dom';
import { lruMemoize } from 'reselect';
import type { CameraAt } from '../../domain';
import type { Insets } from '../camera/camera';
import { type Camera, createCamera } from '../camera/createCamera';
import { createViewport } from '../camera/viewport';
import { listen } from '../cytoscape/listen';
import { moveElements } from '../cytoscape/moveElements';
import { createProjection } from '../cytoscape/projection';
import { boxesOver } from '../layers/canvas';
import { type Canvases, createLayers, type LayerContent, type Layers } from '../layers/layers';
import { markTime } from '../layers/markTime';
import { readPalette } from '../paint/palette';
import { dragRole } from '../scene/moveRoles';
import { type Emphasis, needsBitmapLayer, type Picture, type Scene } from '../scene/scene';
import { createSceneKeeper } from '../scene/sceneKeeper';
import { createLayerContent } from './layerContent';
import { listenersFor, type MapActions } from './listeners';
import { createMapState, type MapState } from './mapState';
import { createMovement } from './movement';
import { createRevealing } from './revealing';

/** The elements that a map is drawn on, and those around it. */
export interface MapFrame extends Canvases {
  /** The legend along the bottom; roles are framed above it. */
  readonly key: HTMLElement;
  /** What lies over the map at the moment. */
  readonly covers: () => Iterable<Element>;
}

/** What a map shows, and what it reports to. */
export interface MapContent extends MapActions {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  /** The theme in force; after a change the map reads its colours again. */
  readonly theme: string;
  readonly insets: Insets;
  /** Roles, by index, to show in what is left of the frame; for narrow pages. */
  readonly frameAround: readonly number[] | null;
  /** Roles to bring into the frame, unless they are in it. */
  readonly reveal: readonly number[] | null;
  /** The reader's camera; null = it shows everything. */
  readonly camera: CameraAt | null;
  /** The role that the keyboard stands on; -1 = none. */
  readonly cursor: number;
}

/** A map on the screen. It is fed by `update`; React draws what is in its state. */
export interface RoleMap extends Pick<Camera, 'fit' | 'zoomBy' | 'revealRole'> {
  readonly update: (content: MapContent) => void;
  /** The roles where they stand now; null before the first update. */
  readonly scene: () => Scene | null;
  readonly state: () => MapState;
  readonly subscribe: (listener: () => void) => () => void;
  /** To be called with the Cytoscape core whenever it has been given the projection. */
  readonly onCore: (core: Core) => void;
  readonly destroy: () => void;
}

/** A picture that is not there by then is left to Cytoscape. */
const PATIENCE_MS = 5000;

/** Makes a map in its frame. */
export function createMap(frame: MapFrame): RoleMap {
  const viewport = createViewport(frame.stack);
  const camera = createCamera(viewport, frame.key);
  const state = createMapState();
  const keepScene = createSceneKeeper();
  const project = createProjection();
  const paletteOf = lruMemoize((_theme: string) => readPalette(document.documentElement));
  const layerContentOf = createLayerContent();
  const reveal = createRevealing(camera);
  let content: MapContent | null = null;
  let scene: Scene | null = null;
  /** The scene whose elements Cytoscape has. */
  let projected: Scene | null = null;
  let layers: Layers | null = null;
  let shown: LayerContent | null = null;
  let core: Core | null = null;
  /** The role that was last pressed: Cytoscape has it to tap and to drag. */
  let pressed: number | null = null;
  let stopListening = () => {};

  const isWhole = () => scene !== null && state.get().hasPicture && !needsBitmapLayer(scene);
  const projectNow = () => {
    if (!content || !scene) return;
    const palette = paletteOf(content.theme);
    const { trail } = content.emphasis;
    const projection = project(scene, { palette, whole: isWhole(), trail, pressed });
    projected = scene;
    const isThere = state.get().hasPicture || projection.elements.length > 0;
    state.set({ projection: isThere ? projection : null });
  };
  const handOver = () => {
    if (isWhole()) layers?.handOver();
  };
  // Cytoscape's first drawing takes its time: meanwhile a painted picture is there, and can be used.
  const onPicture = () => {
    if (state.get().hasPicture) return;
    state.set({ hasPicture: true });
    projectNow();
    handOver();
  };
  const patience = setTimeout(onPicture, PATIENCE_MS);
  const movement = createMovement(() => {
    if (core && scene && scene === projected) moveElements(core, scene);
    camera.follow();
    layers?.moved();
  });
  const layersOf = (of: Scene) =>
    createLayers(viewport, frame, of, {
      isPainted: !isWhole() || !core,
      covers: () => boxesOver(frame.stack, frame.covers()),
      onPicture,
    });
  // Where every role stands, for those who look at the map from outside: Cytoscape itself has not all of them. Set by
  // its own method, it would make Cytoscape style everything again.
  const publish = () => {
    if (core) core.scratch()._rolegraph = scene;
  };
  const listening = (to: Core) =>
    listen(to, {
      ...listenersFor(() => content, {
        layers: () => layers,
        zoom: () => to.zoom(),
        onPointed: (pair) => state.set({ pointed: pair }),
      }),
      onTravel: camera.release,
      onPress: (role) => {
        pressed = role;
        flushSync(projectNow);
      },
      onDrag: (role, position) => {
        if (scene) dragRole(scene, role, position);
        layers?.moved();
      },
    });

  return {
    ...camera,
    scene: () => scene,
    state: state.get,
    subscribe: state.subscribe,
    update: (next) => {
      content = next;
      const { picture, emphasis, insets, frameAround: around } = next;
      const before = scene;
      scene = keepScene(picture, emphasis);
      if (scene !== before) {
        layers?.destroy();
        [layers, shown] = [null, null];
        if (scene.roles !== before?.roles) pressed = null;
      }
      camera.update({
        ...{ scene, insets, around, backdrop: picture.backdrop },
        ...{ at: next.camera, onMove: next.onCamera },
      });
      movement.update(scene, picture);
      if (!layers) {
        layers = layersOf(scene);
        publish();
        handOver();
      }
      const toShow = layerContentOf(scene, paletteOf(next.theme), next);
      if (toShow !== shown) layers.show(toShow);
      shown = toShow;
      projectNow();
      reveal(scene, next);
    },
    onCore: (next) => {
      if (next === core) return;
      stopListening();
      core = next;
      markTime('created');
      viewport.handTo(core);
      publish();
      // Its elements were made before it was there.
      if (scene && scene.moves > 0) moveElements(core, scene);
      stopListening = listening(core);
    },
    destroy: () => {
      clearTimeout(patience);
      movement.stop();
      stopListening();
      layers?.destroy();
      camera.destroy();
    },
  };
}
