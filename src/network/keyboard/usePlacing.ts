import { useLayoutEffect } from 'react';
import { groupAt, type Navigation, type Place, roleAt } from '../../derive/navigation';
import { type Box, joinedBox } from '../scene/geometry';
import type { MarkBoxes } from './types';

/** Nothing that can be touched is smaller. */
const LEAST = 24;
/** While the focus is elsewhere nobody sees where places are: they follow when the picture has come to rest. */
const REST_MS = 150;

/** Keeps the elements of a widget over the marks of its places, in their order, once a frame at most. */
export function usePlacing(
  widget: HTMLElement,
  navigation: Navigation,
  places: readonly Place[],
  marks: MarkBoxes,
): void {
  useLayoutEffect(() => {
    const put = () => {
      places.forEach((each, at) => {
        const [element, box] = [widget.children[at], boxAround(navigation, each, marks)];
        if (element instanceof HTMLElement && box) putOver(element, box);
      });
    };
    put();
    return followCalmly(marks, put, () => widget.matches(':focus-within'));
  }, [widget, navigation, places, marks]);
}

/** The mark of a role, or what all of a group take up. */
function boxAround(navigation: Navigation, place: Place, { boxOf }: MarkBoxes): Box | undefined {
  const role = roleAt(place);
  if (role !== undefined) return boxOf(role);
  const boxes = (groupAt(navigation, place)?.roles ?? []).flatMap((one) => boxOf(one) ?? []);
  return boxes.length ? boxes.reduce(joinedBox) : undefined;
}

function putOver({ style }: HTMLElement, { minX, minY, maxX, maxY }: Box): void {
  const width = Math.max(LEAST, Math.round(maxX - minX));
  const height = Math.max(LEAST, Math.round(maxY - minY));
  const [left, top] = [(minX + maxX - width) / 2, (minY + maxY - height) / 2];
  // While the picture is only moved nothing is laid out again.
  if (style.width !== `${width}px`) style.width = `${width}px`;
  if (style.height !== `${height}px`) style.height = `${height}px`;
  style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
}

function followCalmly({ follow }: MarkBoxes, put: () => void, isWatched: () => boolean) {
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = follow(() => {
    clearTimeout(resting);
    if (!isWatched()) resting = setTimeout(put, REST_MS);
    else
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        put();
      });
  });
  return () => {
    stop();
    clearTimeout(resting);
    cancelAnimationFrame(frame);
  };
}
