import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  isSamePlace,
  type Navigation,
  type Place,
  placeText,
  roleAt,
  SUMMARY,
  siblingsOf,
} from '../../derive/navigation';
import { NO_ROLE } from '../../domain';
import styles from './PlaceButtons.module.css';
import type { MarkBoxes } from './types';
import { usePlacing } from './usePlacing';

interface PlaceButtonsProps {
  /** The element over the picture that they lie in; it stands for the place of all. */
  readonly widget: HTMLElement;
  readonly navigation: Navigation;
  readonly place: Place;
  readonly marks: MarkBoxes;
  /** Whether the widget has the focus, or had it until its element went. */
  readonly hasFocus: boolean;
  readonly onStand: (place: Place) => void;
  readonly onActivate: (place: Place) => void;
}

/** So many siblings on each side have an element; the walk brings the others. */
const AROUND = 30;

/**
 * An element over each mark that can be stepped to from here: the siblings of a place. Keys and assistive technology move
 * the one focus among them.
 */
export function PlaceButtons(props: PlaceButtonsProps) {
  const { widget, navigation, place, onStand, onActivate } = props;
  const { taxonomy } = navigation.subject;
  const places = useMemo(() => placesAround(navigation, place), [navigation, place]);
  const idOf = (role: number | undefined) => taxonomy.roles[role ?? NO_ROLE]?.id;
  usePlacing(widget, navigation, places, props.marks);
  useFollowingFocus(props, places);
  return places.map((each) => (
    <button
      key={[each.group, each.role, each.match].join(' ')}
      type="button"
      className={styles.place}
      tabIndex={isSamePlace(each, place) ? 0 : -1}
      aria-label={placeText(navigation, each)}
      data-role={idOf(roleAt(each))}
      data-with={each.match === undefined ? undefined : idOf(each.role)}
      onFocus={() => !isSamePlace(each, place) && onStand(each)}
      onClick={() => onActivate(each)}
    />
  ));
}

/** At the top there are the groups, so that touch finds them; everywhere else the siblings. */
function placesAround(navigation: Navigation, place: Place): readonly Place[] {
  if (isSamePlace(place, SUMMARY)) return navigation.groups.map(({ key }) => ({ group: key }));
  const siblings = siblingsOf(navigation, place);
  const at = siblings.findIndex((each) => isSamePlace(each, place));
  return siblings.slice(Math.max(0, at - AROUND), at + AROUND + 1);
}

/** Where the walk goes the focus goes, if it was in the widget; the widget itself is the place of all. */
function useFollowingFocus(
  { widget, place, hasFocus }: Pick<PlaceButtonsProps, 'widget' | 'place' | 'hasFocus'>,
  places: readonly Place[],
): void {
  const before = useRef(place);
  useLayoutEffect(() => {
    const at = places.findIndex((each) => isSamePlace(each, place));
    widget.tabIndex = at < 0 ? 0 : -1;
    const isMoved = !isSamePlace(before.current, place);
    before.current = place;
    const target = at < 0 ? widget : widget.children[at];
    if (isMoved && hasFocus && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [widget, places, place, hasFocus]);
}
