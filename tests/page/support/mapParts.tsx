import {
  createElement,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import type { RoleId } from '../../../src/domain';
import type { PictureHandle } from '../../../src/network';
import type { Controls } from '../../../src/network/Legend';
import type { Emphasis, Picture } from '../../../src/network/scene/scene';
import { markTime } from '../../../src/ui';

// Stands in for src/app/map/mapParts: what would be drawn is noted, and nothing is.

interface MapProps {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  readonly controls?: Controls | undefined;
  readonly onSelect: (role: RoleId | null) => void;
  readonly onHover: (role: RoleId | null) => void;
  readonly ref?: Ref<PictureHandle>;
}

/** What the picture was given at last. */
export const shown: { props: MapProps | null } = { props: null };

const standIn = (label: string) => {
  function Picture(props: MapProps): ReactNode {
    const section = useRef<HTMLElement>(null);
    useEffect(() => {
      shown.props = props;
    });
    useEffect(() => markTime('picture'), []);
    useImperativeHandle(props.ref, () => ({
      focus: () => section.current?.focus(),
      draw: async () => null,
    }));
    const { colour, size } = props.controls ?? {};
    return createElement(
      'section',
      { 'aria-label': label, tabIndex: -1, ref: section },
      colour,
      size,
    );
  }
  return Object.assign(Picture, { fetch: async () => Picture });
};

export const Network = standIn('Role network');
export const OrgChart = standIn('Org chart');
export const loadDrawing = async () => {};
export const loadMarkColours = async (): Promise<readonly string[]> => [];
export const preparePainter = async () => {};
