import type { Core } from 'cytoscape';
import { type Ref, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { RoleId } from '../domain';
import { type Insets, ZOOM } from './camera';
import { describeRole } from './describe';
import { baseElements, type Emphasis, emphasised, type Picture } from './elements';
import { showHover } from './hover';
import { Legend } from './Legend';
import { listen } from './listen';
import styles from './Network.module.css';
import { Outline } from './Outline';
import { createOverlay, type Overlay } from './overlay';
import { readPalette } from './palette';
import { stylesheet } from './stylesheet';
import { useCamera } from './useCamera';
import { useWalk } from './useWalk';
import { ZoomButtons } from './ZoomButtons';

interface NetworkProps {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  /** The theme in force; a change makes the map read its colours again. */
  readonly theme: string;
  /** How much of the map's frame other things cover, in pixels. */
  readonly insets: Insets;
  /** A role to show with its matches in what is left of the frame; for narrow pages. */
  readonly frameAround: RoleId | null;
  readonly onSelect: (role: RoleId | null) => void;
  readonly onHover: (role: RoleId | null) => void;
  readonly linkTo: (role: RoleId) => string;
  readonly ref?: Ref<HTMLElement>;
}

const changed = (one: unknown, other: unknown) => one !== other;

/** The taxonomy as an interactive network. Cytoscape stays behind this door: data goes in, callbacks come out. */
export function Network(props: NetworkProps) {
  const { picture, emphasis, theme, insets, frameAround, onSelect, onHover, linkTo, ref } = props;
  const { selected } = emphasis;
  const [cy, setCy] = useState<Core | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<Overlay | null>(null);
  const known = useRef<Core | null>(null);
  const camera = useCamera(cy, insets, frameAround);

  const base = useMemo(() => baseElements(picture), [picture]);
  const elements = useMemo(() => emphasised(base, emphasis), [base, emphasis]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens follow the theme.
  const palette = useMemo(() => readPalette(document.documentElement), [theme]);
  const style = useMemo(() => stylesheet(palette), [palette]);

  const pairOf = useMemo(() => new Map(picture.pairs.map((pair) => [pair.id, pair])), [picture]);

  // The callback comes with every update, and with a second instance under StrictMode.
  const adopt = useCallback(
    (core: Core) => {
      if (known.current === core) return;
      known.current = core;
      camera.begin(core);
      setCy(core);
    },
    [camera.begin],
  );

  useEffect(() => {
    if (!cy) return;
    return listen(cy, {
      onTap: (role) => onSelect(role as RoleId | null),
      onHover: (role) => {
        showHover(cy, role);
        overlay.current?.refresh();
        onHover(role as RoleId | null);
      },
      onTravel: camera.release,
    });
  }, [cy, onSelect, onHover, camera.release]);

  useEffect(() => {
    if (!cy || !canvas.current) return;
    const created = createOverlay(canvas.current, cy);
    overlay.current = created;
    return created.destroy;
  }, [cy]);

  const walk = useWalk(cy, selected, {
    open: onSelect,
    fit: camera.fit,
    zoom: (direction) => camera.zoomBy(ZOOM.step ** direction),
    reveal: camera.revealRole,
  });

  useEffect(() => {
    if (cy) overlay.current?.show({ roles: picture.roles, pairs: pairOf, selected, palette });
  }, [cy, picture, pairOf, selected, palette]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: emphasis and cursor change the marks that labels avoid.
  useEffect(() => overlay.current?.refresh(), [elements, walk.cursor]);

  useEffect(() => {
    if (selected && !frameAround) camera.revealRole(selected);
  }, [selected, frameAround, camera.revealRole]);

  const standing = picture.roles.find(({ id }) => id === walk.cursor);
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
      <canvas ref={canvas} className={styles.overlay} />
      <Outline picture={picture} emphasis={emphasis} linkTo={linkTo} onSelect={onSelect} />
      <p className="visually-hidden" aria-live="polite">
        {standing && describeRole(standing, picture.pairs, selected)}
      </p>
      <Legend roles={picture.roles} />
      <ZoomButtons camera={camera} />
    </section>
  );
}
