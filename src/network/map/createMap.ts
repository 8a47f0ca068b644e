import { flushSync } from 'react-dom';
import { lruMemoize } from 'reselect';
import { indexOfRole } from '../../derive';
import type { RoleIndex } from '../../domain';
import { markTime } from '../../ui';
import { createCamera } from '../camera/createCamera';
import { createViewport } from '../camera/viewport';
import { type Core, publishScene } from '../cytoscape/core';
import { listen } from '../cytoscape/listen';
import { moveElements } from '../cytoscape/moveElements';
import { createProjection } from '../cytoscape/projection';
import { boxesOver } from '../layers/canvas';
import type { LayerContent } from '../layers/content';
import { createLayers, type Layers } from '../layers/layers';
import { readPalette } from '../paint/palette';
import { targetOf } from '../scene/lit';
import { hasFewLines, needsBitmapLayer, pointOf, type Scene } from '../scene/scene';
import { createSceneKeeper } from '../scene/sceneKeeper';
import { createDrags } from './drags';
import { createLayerContent } from './layerContent';
import { listenersFor } from './listeners';
import { createMapState } from './mapState';
import { marksOn } from './marksOn';
import { createMovement } from './movement';
import { createRevealing } from './revealing';
import type { MapContent, MapFrame, RoleMap } from './types';

/** A picture that is not there by then is waited for no longer. */
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
  let pressed: RoleIndex | null = null;
  /** The painter does not answer: Cytoscape draws what it can. */
  let isUnpainted = false;
  let stopListening = () => {};

  const isWhole = () => scene !== null && state.get().hasPicture && isForCytoscape(scene);
  const isForCytoscape = (of: Scene) => !needsBitmapLayer(of) || (isUnpainted && hasFewLines(of));
  const projectNow = () => {
    if (!content || !scene) return;
    const palette = paletteOf(content.theme);
    const { trail } = content.emphasis;
    const projection = project(scene, { palette, whole: isWhole(), trail, pressed });
    projected = scene;
    // Once it is there it stays, also when the selection is dropped before the first picture.
    const { hasPicture, projection: before } = state.get();
    const isThere = hasPicture || before !== null || projection.elements.length > 0;
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
  const doWithoutPainter = () => {
    isUnpainted = layers !== null && !layers.hasImage() && !state.get().hasPicture;
    onPicture();
  };
  const patience = setTimeout(doWithoutPainter, PATIENCE_MS);
  const drags = createDrags();
  const countDrags = () => state.set({ drags: scene ? drags.count(scene) : 0 });
  const onMoved = () => {
    // Between views React takes Cytoscape away a moment before it ends the map.
    if (core && !core.destroyed() && scene && scene === projected) moveElements(core, scene);
    camera.follow();
    layers?.moved();
  };
  const movement = createMovement(onMoved);
  const layersOf = (of: Scene) =>
    createLayers(viewport, frame, of, {
      isPainted: !isWhole() || !core,
      covers: () => boxesOver(frame.stack, frame.covers()),
      onPicture,
      onUnpainted: doWithoutPainter,
      onCard: (card) => state.set({ card }),
    });
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
        if (scene) drags.drag(scene, role, position);
        layers?.moved();
      },
      onRelease: () => {
        drags.release();
        countDrags();
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
        ...{ scene, positions: picture.positions, insets, around, isRead: next.isRead },
        ...{ backdrop: picture.backdrop, lands: picture.communities?.lands },
        isWritten: Boolean(picture.communities?.written?.spots.length),
        ...{ at: next.camera, onMove: next.onCamera },
      });
      movement.update(scene, picture);
      countDrags();
      if (!layers) {
        layers = layersOf(scene);
        if (core) publishScene(core, scene);
        handOver();
      }
      const toShow = layerContentOf(scene, paletteOf(next.theme), next);
      if (toShow !== shown) layers.show(toShow);
      shown = toShow;
      projectNow();
      reveal(next);
    },
    draw: async (request, legend) => {
      if (!content || !scene || !layers || !shown) return null;
      const { picture } = content;
      const drawn = {
        ...{ scene, content: shown, sight: viewport },
        ...{ regions: layers.regions(), written: layers.written() },
      };
      const { drawMap, pictureOf } = await import('../drawing/draw');
      return pictureOf(await drawMap(drawn, request, { ...legend, picture }), request);
    },
    nudge: (role, by) => {
      if (!scene) return;
      const { zoom } = viewport.now();
      const { x, y } = pointOf(scene, role);
      drags.drag(scene, role, { x: x + by.x / zoom, y: y + by.y / zoom });
      drags.release();
      onMoved();
      countDrags();
    },
    undoDrag: (steps = 1) => {
      if (!scene) return;
      for (let step = 0; step < steps; step++) drags.undo(scene);
      onMoved();
      countDrags();
    },
    point: (role) => {
      layers?.hover(role < 0 ? null : { role });
      content?.onHover(scene?.roles[role]?.id ?? null);
    },
    marks: marksOn(viewport, () => scene),
    light: (ids) => {
      if (!scene) return;
      const { roles } = scene;
      layers?.light(
        targetOf(
          scene,
          ids.map((id) => indexOfRole({ roles }, id)),
        ),
      );
    },
    onCore: (next) => {
      if (next === core) return;
      stopListening();
      core = next;
      markTime('created');
      viewport.handTo(core);
      if (scene) publishScene(core, scene);
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
