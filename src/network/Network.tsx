import type { Core } from 'cytoscape';
import {
  type Ref,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RoleId } from '../domain';
import { fetched } from '../ui';
import { type CameraAt, type Insets, ZOOM } from './camera/camera';
import { useCamera } from './camera/useCamera';
import { createViewport, type LiveViewport } from './camera/viewport';
import { elementSource } from './cytoscape/elements';
import { stylesheet } from './cytoscape/stylesheet';
import { useListening } from './cytoscape/useListening';
import { describePair, describeRole } from './keyboard/describe';
import { type RoleKeys, useWalk } from './keyboard/useWalk';
import { Legend, type LegendProps } from './Legend';
import type { Layers } from './layers/layers';
import { useCanvases } from './layers/useCanvases';
import { useFirstPicture } from './layers/useFirstPicture';
import { useLayers } from './layers/useLayers';
import { markTime } from './markTime';
import styles from './Network.module.css';
import { Outline } from './Outline';
import { readPalette } from './paint/palette';
import { moveElements } from './scene/moveRoles';
import {
  createScene,
  type Emphasis,
  hasFewLines,
  isMass,
  type Picture,
  type Scene,
} from './scene/scene';
import { useMoves } from './scene/useMoves';
import { useStates } from './scene/useStates';
import { ZoomButtons } from './ZoomButtons';

interface NetworkProps {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  /** The theme in force; a change makes the map read its colours again. */
  readonly theme: string;
  /** How much of the map's frame other things cover, in pixels. */
  readonly insets: Insets;
  /** Roles, by index, to show in what is left of the frame; for narrow pages. */
  readonly frameAround: readonly number[] | null;
  /** Roles to bring into the frame, unless they are in it. */
  readonly reveal: readonly number[] | null;
  readonly legend: Pick<LegendProps, 'colourKey' | 'sizeKey'>;
  /** Where the reader's camera stands; null = it shows everything. */
  readonly camera: CameraAt | null;
  readonly onCamera: (camera: CameraAt | null) => void;
  readonly onSelect: (role: RoleId | null) => void;
  /** Why are these two matched? */
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  /** The name of a region was chosen; it is told by its first role. */
  readonly onRegion: (role: RoleId) => void;
  readonly onHover: (role: RoleId | null) => void;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly roleKeys: RoleKeys;
  readonly linkTo: (role: RoleId) => string;
  readonly ref?: Ref<HTMLElement>;
}

/** Half of all scripts, which no picture waits for that has nothing in focus. */
const CytoscapeComponent = fetched(async () => (await import('react-cytoscapejs')).default);
const changed = (one: unknown, other: unknown) => one !== other;

/** The taxonomy as an interactive network. Cytoscape stays behind this door: data goes in, callbacks come out. */
export function Network(props: NetworkProps) {
  const { picture, emphasis, theme, insets, frameAround, legend } = props;
  const { onSelect, onAsk, onRegion, onHover, linkTo, ref } = props;
  const { roles, pairs, look, backdrop, communities } = picture;
  const { selected } = emphasis;
  const [viewport, setViewport] = useState<LiveViewport | null>(null);
  const [cy, setCy] = useState<Core | null>(null);
  /** The role that was last pressed: Cytoscape has it to tap and to drag. */
  const [pressed, setPressed] = useState<string | null>(null);
  const { hasPicture, onPicture } = useFirstPicture();
  const [pointed, setPointed] = useState<number | null>(null);
  const known = useRef<Core | null>(null);
  const layers = useRef<Layers | null>(null);
  const { all, ...refs } = useCanvases();

  // biome-ignore lint/correctness/useExhaustiveDependencies: positions are followed below; they make no new scene.
  const fresh = useMemo(() => createScene(picture), [roles, pairs]);
  const scene = useTakenOver(fresh);
  const { states, lines, marks } = useStates(scene, emphasis, look);
  const source = useMemo(() => elementSource(scene, marks), [scene, marks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens follow the theme.
  const palette = useMemo(() => readPalette(document.documentElement), [theme]);
  const style = useMemo(() => stylesheet(palette), [palette]);
  const key = useRef<HTMLUListElement>(null);
  const camera = useCamera(viewport, scene, {
    ...{ insets, key },
    backdrop,
    around: frameAround,
    at: props.camera,
    onMove: props.onCamera,
  });
  const walk = useWalk(scene, emphasis, {
    open: onSelect,
    ask: onAsk,
    fit: camera.fit,
    zoom: (direction) => camera.zoomBy(ZOOM.step ** direction),
    reveal: camera.revealRole,
    others: props.roleKeys,
  });

  // Cytoscape's first drawing takes its time: meanwhile a painted picture is there, and can be used.
  const isWhole = hasPicture && !isMass(scene);
  const elements = useMemo(() => {
    const borrowed = scene.indexes.get(pressed ?? '');
    return source(states, lines, {
      whole: isWhole,
      trail: emphasis.trail,
      borrowed: borrowed === undefined ? [] : [borrowed],
    });
  }, [source, states, lines, emphasis.trail, pressed, scene, isWhole]);

  // The rest of the page is drawn before the map's frame is measured and what lies in it is made.
  useEffect(() => {
    const frame = refs.stack.current;
    if (frame) startTransition(() => setViewport(createViewport(frame)));
  }, [refs.stack]);

  // The callback comes with every update, and with a second instance under StrictMode.
  const adopt = useCallback(
    (core: Core) => {
      if (known.current === core) return;
      known.current = core;
      markTime('created');
      viewport?.leaveTo(core);
      // Its elements were made before it was there.
      if (scene.moves > 0) moveElements(core, scene);
      startTransition(() => setCy(core));
    },
    [viewport, scene],
  );

  useLayers(layers, viewport, cy, scene, states, {
    ...{ canvases: all, isWhole, onPicture },
    ...{ emphasis, marks, palette, cursor: walk.cursor, backdrop, communities },
  });

  useListening(cy, scene, picture, layers, {
    ...{ onSelect, onAsk, onRegion, onHover },
    onPair: setPointed,
    onPress: setPressed,
    onTravel: camera.release,
  });

  useMoves(known, scene, picture, layers, camera);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is revealed; a new camera reveals nothing.
  useEffect(() => {
    if (selected && !frameAround) camera.revealRole(selected);
  }, [viewport, selected, frameAround]);

  const { reveal } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is revealed once; a new camera reveals nothing.
  useEffect(() => {
    if (reveal && !frameAround) camera.revealAll(reveal);
  }, [viewport, reveal, frameAround]);

  const standing = walk.cursor === null ? undefined : scene.indexes.get(walk.cursor);
  const origin = scene.indexes.get(walk.relation?.of ?? selected ?? ('' as RoleId)) ?? -1;
  // Thousands of lines would bury the regions; a few lie over them, as Cytoscape's do.
  const painted = <canvas ref={refs.mass} className={styles.mass} />;
  return (
    <section
      ref={ref}
      className={styles.network}
      aria-label="Role network"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the canvas.
      tabIndex={0}
      onKeyDown={walk.onKeyDown}
      onBlur={walk.onBlur}
    >
      <div ref={refs.stack} className={styles.stack}>
        <canvas ref={refs.ground} className={styles.overlay} />
        {!hasFewLines(scene) && painted}
        <canvas ref={refs.regions} className={styles.overlay} />
        {hasFewLines(scene) && painted}
        {viewport && (hasPicture || elements.length > 0) && (
          <CytoscapeComponent
            className={styles.canvas}
            elements={elements}
            stylesheet={style}
            cy={adopt}
            diff={changed}
            minZoom={ZOOM.min}
            maxZoom={ZOOM.max}
            autounselectify
            boxSelectionEnabled={false}
          />
        )}
        <canvas ref={refs.labels} className={styles.overlay} />
      </div>
      <canvas ref={refs.hover} className={styles.overlay} />
      {hasPicture && (
        <Outline {...{ scene, emphasis, linkTo, onSelect, onAsk, onHover }} roleKeys={props.roleKeys} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {standing !== undefined &&
          roles[standing] &&
          describeRole(roles[standing], pairs, standing, origin, walk.relation)}
      </p>
      {pointed !== null && (
        <p className={styles.pointed} data-covers-map>
          {describePair(roles, pairs, pointed)}
        </p>
      )}
      <Legend ref={key} {...{ roles, pairs }} loops={scene.loops !== undefined} {...legend} />
      <ZoomButtons camera={camera} />
    </section>
  );
}

/** A scene of the same roles begins where they stood in the one before, so that they can travel from there. */
function useTakenOver(scene: Scene): Scene {
  const before = useRef(scene);
  if (before.current !== scene && before.current.roles === scene.roles) {
    scene.at.set(before.current.at);
  }
  before.current = scene;
  return scene;
}
