import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { viewOf } from '../../derive';
import { navigationOf, roleAt, type Viewed } from '../../derive/navigation';
import { NO_ROLE, type RoleId, type RoleIndex } from '../../domain';
import { useDebouncedValue } from '../../ui';
import type { Emphasis, Picture } from '../scene/scene';
import { Outline } from './Outline';
import { PlaceButtons } from './PlaceButtons';
import type { MarkBoxes, WalkActions } from './types';
import { useFocusWithin } from './useFocusWithin';
import { DEBOUNCE_MS, useSubject } from './useSubject';
import { useWalk } from './useWalk';

interface NavigatorProps {
  /** The element over the picture that has the focus, and the keys. */
  readonly widget: HTMLElement;
  readonly summaryId: string;
  readonly viewed: Viewed;
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  readonly marks: MarkBoxes;
  readonly actions: WalkActions;
  readonly linkTo: (role: RoleId) => string;
  /** The reader stands on a role, or, with NO_ROLE, on none; `isMatch` says that it is one as a match of another. */
  readonly onStand: (role: RoleIndex, isMatch: boolean) => void;
}

/** The picture for those who do not point at it: a walk through groups, roles and matches by keys or touch, and an outline. */
export function Navigator(props: NavigatorProps) {
  const { widget, summaryId, marks, actions, onStand } = props;
  const subject = useSubject(props);
  const [asked, setAsked] = useState<string | null>(null);
  const navigation = useMemo(() => navigationOf(subject, asked), [subject, asked]);
  const linkTo = useDebouncedValue(props.linkTo, DEBOUNCE_MS);
  const { place, go, activate, onKeyDown } = useWalk(navigation, setAsked, actions);
  const hasFocus = useFocusWithin(widget);
  const standing = hasFocus ? (roleAt(place) ?? NO_ROLE) : NO_ROLE;
  const isMatch = place.match !== undefined;
  useEffect(() => {
    onStand(standing, isMatch);
  }, [onStand, standing, isMatch]);
  useKeys(widget, onKeyDown);
  return (
    <>
      {createPortal(
        <PlaceButtons
          {...{ widget, navigation, place, marks, hasFocus }}
          onStand={go}
          onActivate={activate}
        />,
        widget,
      )}
      <Outline
        {...{ navigation, summaryId, linkTo }}
        title={viewOf(subject.layout).label}
        onSelect={actions.open}
      />
    </>
  );
}

/** Keys of the widget, and of what lies in it. */
function useKeys(widget: HTMLElement, onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKeyDown);
  useLayoutEffect(() => {
    latest.current = onKeyDown;
  });
  // At once: a key that is pressed as soon as the list of roles is there is heard.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    widget.addEventListener('keydown', listener);
    return () => widget.removeEventListener('keydown', listener);
  }, [widget]);
}
