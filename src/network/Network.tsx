import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { RoleCard as RoleCardText } from '../derive';
import type { RoleId, RoleIndex } from '../domain';
import { useCovers } from '../ui';
import { ZOOM } from './camera/camera';
import { DragButtons } from './DragButtons';
import type { PictureHandle } from './drawing/types';
import { describeRole } from './keyboard/describe';
import { type RoleKeys, useWalk } from './keyboard/useWalk';
import { type Controls, Legend, type LegendProps } from './Legend';
import { AfterPicture } from './map/AfterPicture';
import { ProjectionCanvas } from './map/ProjectionCanvas';
import type { MapContent, RoleMap } from './map/types';
import { useFrame } from './map/useFrame';
import { useMap, useMapContent } from './map/useMap';
import styles from './Network.module.css';
import { Outline } from './Outline';
import { PointedPair } from './PointedPair';
import { RoleCard } from './RoleCard';
import { hasFewLines } from './scene/scene';
import { ZoomButtons } from './ZoomButtons';

interface NetworkProps extends Omit<MapContent, 'cursor'> {
  readonly legend: Omit<LegendProps, 'ref' | 'picture' | 'controls'>;
  /** They stand in the legend. */
  readonly controls: Controls | undefined;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly roleKeys: RoleKeys;
  readonly linkTo: (role: RoleId) => string;
  /** What the card of a role says that the pointer is on. */
  readonly cardOf: (role: RoleIndex) => RoleCardText | undefined;
  /** Calls back with the roles that are pointed at elsewhere on the page, until the function that comes back is called. */
  readonly followPointing: (light: RoleMap['light']) => () => void;
  readonly ref?: Ref<PictureHandle>;
}

/** The taxonomy as an interactive network. Cytoscape stays behind this door: data goes in, callbacks come out. */
export function Network(props: NetworkProps) {
  const { picture, emphasis, legend, roleKeys, linkTo, onSelect, onAsk, onHover, ref } = props;
  const { cardOf, controls, followPointing } = props;
  const { roles, pairs } = picture;
  const { refs, elements } = useFrame();
  const map = useMap(elements, useCovers());
  const walk = useWalk(roles, () => map?.scene() ?? null, emphasis, {
    open: onSelect,
    ask: onAsk,
    fit: () => map?.fit(),
    zoom: (direction) => map?.zoomBy(ZOOM.step ** direction),
    reveal: (role) => map?.revealRole(role),
    others: roleKeys,
  });
  const { cursor, relation } = walk;
  const { colourKey, sizeKey } = legend;
  const section = useRef<HTMLElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => section.current?.focus(),
      draw: async (request) => map?.draw(request, { colourKey, sizeKey }) ?? null,
    }),
    [map, colourKey, sizeKey],
  );
  useMapContent(map, props, cursor);
  useEffect(() => (map ? followPointing(map.light) : undefined), [map, followPointing]);

  const origin = relation?.of ?? emphasis.selected;
  const bitmap = <canvas key="bitmap" ref={refs.bitmap} className={styles.bitmap} />;
  const regions = <canvas key="regions" ref={refs.regions} className={styles.overlay} />;
  return (
    <section
      ref={section}
      className={styles.network}
      aria-label="Role network"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the canvas.
      tabIndex={0}
      onKeyDown={walk.onKeyDown}
      onBlur={walk.onBlur}
    >
      <div ref={refs.stack} className={styles.stack}>
        <canvas ref={refs.lands} className={styles.bitmap} />
        <canvas ref={refs.ground} className={styles.overlay} />
        {/* Thousands of lines would bury the regions; a few lie over them, as Cytoscape's do. */}
        {hasFewLines(picture) ? [regions, bitmap] : [bitmap, regions]}
        {map && <ProjectionCanvas map={map} className={styles.canvas} />}
        <canvas ref={refs.hover} className={styles.undimmed} />
        <canvas ref={refs.labels} className={styles.undimmed} />
      </div>
      {map && (
        <AfterPicture map={map}>
          <Outline {...{ roles, pairs, emphasis, linkTo, onSelect, onAsk, onHover, roleKeys }} />
        </AfterPicture>
      )}
      <p className="visually-hidden" aria-live="polite">
        {roles[cursor] && describeRole(roles[cursor], pairs, cursor, origin, relation)}
      </p>
      {map && <PointedPair {...{ map, picture }} />}
      <Legend ref={refs.key} {...{ picture, controls }} {...legend} />
      {map && <DragButtons map={map} />}
      <ZoomButtons camera={map} />
      {map && <RoleCard map={map} cardOf={cardOf} />}
    </section>
  );
}
