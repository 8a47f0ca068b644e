import {
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import type { RoleCard as RoleCardText } from '../derive';
import type { Viewed } from '../derive/navigation';
import { NO_ROLE, type RoleId, type RoleIndex } from '../domain';
import { useCovers } from '../ui';
import { ZOOM } from './camera/camera';
import { DragButtons } from './DragButtons';
import type { PictureHandle } from './drawing/types';
import type { RoleKeys } from './keyboard/types';
import { Layer } from './Layer';
import { type Controls, Legend, type LegendProps } from './Legend';
import { AfterPicture } from './map/AfterPicture';
import { ProjectionCanvas } from './map/ProjectionCanvas';
import type { MapContent, RoleMap } from './map/types';
import { useFrame } from './map/useFrame';
import { useMap, useMapContent } from './map/useMap';
import { panByKeys } from './moving/panByKeys';
import styles from './Network.module.css';
import { Navigator } from './navigator';
import { PointedPair } from './PointedPair';
import { RoleCard } from './RoleCard';
import { hasFewLines } from './scene/scene';
import { focusWidget, Widget } from './Widget';
import { ZoomButtons } from './ZoomButtons';

interface NetworkProps extends Omit<MapContent, 'cursor'> {
  readonly viewed: Viewed;
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
  const { picture, emphasis, legend, viewed, roleKeys, linkTo, onSelect, onAsk, ref } = props;
  const { cardOf, controls, followPointing } = props;
  const { refs, elements } = useFrame();
  const map = useMap(elements, useCovers());
  const [cursor, setCursor] = useState(NO_ROLE);
  const [widget, setWidget] = useState<HTMLDivElement | null>(null);
  const summaryId = useId();
  const [asked, onAskMove] = useState<RoleId | null>();
  const { colourKey, sizeKey } = legend;
  useImperativeHandle(
    ref,
    () => ({
      focus: () => focusWidget(widget),
      draw: async (request) => map?.draw(request, { colourKey, sizeKey }) ?? null,
    }),
    [map, widget, colourKey, sizeKey],
  );
  useMapContent(map, props, cursor);
  useEffect(() => (map ? followPointing(map.light) : undefined), [map, followPointing]);
  const onStand = useCallback(
    (role: RoleIndex, isMatch: boolean) => {
      setCursor(role);
      // A match is lit as its line; a role as the pointer lights it.
      map?.point(isMatch ? NO_ROLE : role);
    },
    [map],
  );
  const actions = useMemo(
    () =>
      map && {
        ...{ open: onSelect, ask: onAsk, fit: map.fit, others: { ...roleKeys, m: onAskMove } },
        zoom: (direction: 1 | -1) => map.zoomBy(ZOOM.step ** direction),
        reveal: map.revealRole,
        hush: () => {
          const isShown = map.state().card !== null;
          if (isShown) map.point(NO_ROLE);
          return isShown;
        },
      },
    [map, onSelect, onAsk, roleKeys],
  );

  const bitmap = <Layer key="bitmap" ref={refs.bitmap} className={styles.bitmap} />;
  const regions = <Layer key="regions" ref={refs.regions} className={styles.overlay} />;
  return (
    <section className={styles.network} aria-label="Role network" onKeyDownCapture={panByKeys(map)}>
      <div ref={refs.stack} className={styles.stack}>
        <Layer ref={refs.lands} className={styles.bitmap} />
        <Layer ref={refs.ground} className={styles.overlay} />
        {/* Thousands of lines would bury the regions; a few lie over them, as Cytoscape's do. */}
        {hasFewLines(picture) ? [regions, bitmap] : [bitmap, regions]}
        {map && <ProjectionCanvas map={map} className={styles.canvas} />}
        <Layer ref={refs.hover} className={styles.undimmed} />
        <Layer ref={refs.labels} className={styles.undimmed} />
      </div>
      <Widget ref={setWidget} describedBy={summaryId} />
      {map && actions && widget && (
        <AfterPicture map={map}>
          <Navigator
            {...{ widget, summaryId, viewed, picture, emphasis, actions, linkTo, onStand }}
            marks={map.marks}
          />
        </AfterPicture>
      )}
      {map && <PointedPair {...{ map, picture }} />}
      <Legend
        ref={refs.key}
        {...{ picture, controls }}
        {...legend}
        letters={props.letters?.byColour}
      />
      {map && <DragButtons map={map} />}
      <ZoomButtons
        camera={map}
        moving={{
          mover: map,
          roles: picture.roles,
          selected: emphasis.selected,
          asked,
          onAsk: onAskMove,
        }}
      />
      {map && <RoleCard map={map} cardOf={cardOf} />}
    </section>
  );
}
