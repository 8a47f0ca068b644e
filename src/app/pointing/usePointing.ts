import { useEffect, useState } from 'react';
import { createPointing, type Pointing } from '../../state';
import { markPointed } from './markPointed';
import { rolesAround } from './rolesAround';

/**
 * What the reader points at, on the map or on the page. Whatever is about a role says so by `data-role`, and what is
 * about a match names the other role by `data-with`: the page is listened to in one place, and nothing is rendered.
 */
export function usePointing(): Pointing {
  const [pointing] = useState(createPointing);
  useEffect(() => listenTo(document, pointing), [pointing]);
  useEffect(() => pointing.follow('map', markPointed), [pointing]);
  return pointing;
}

function listenTo(page: Document, { point }: Pointing): () => void {
  const onPointer = ({ target, pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') point(rolesAround(target), 'page');
  };
  // A click gives the focus, too, but the pointer has been there already.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(':focus-visible')) {
      point(rolesAround(target), 'page');
    }
  };
  const onLeave = () => point([], 'page');
  page.addEventListener('pointerover', onPointer);
  page.addEventListener('focusin', onFocus);
  page.documentElement.addEventListener('pointerleave', onLeave);
  return () => {
    page.removeEventListener('pointerover', onPointer);
    page.removeEventListener('focusin', onFocus);
    page.documentElement.removeEventListener('pointerleave', onLeave);
  };
}
