import { coveredBy } from './covered';

/** What may lie over the page says so. */
const COVERS = '[data-covers]';

/** The function that comes back, to be called after changes, makes inert what lies under a sheet, and lets go what no longer does. */
export function keepInert(): () => void {
  let kept: readonly Element[] = [];
  return () => {
    // On its way a sheet covers what it leaves free in the end; it is looked at again when it has come to rest.
    if ([...document.querySelectorAll(COVERS)].some(isMoving)) return;
    const before = new Set(kept);
    const mayBe = (element: Element) => before.has(element) || !element.hasAttribute('inert');
    // What the page itself made inert stays its own.
    kept = allCovered().filter(mayBe);
    for (const element of kept) element.toggleAttribute('inert', true);
    const now = new Set(kept);
    for (const element of before) if (!now.has(element)) element.removeAttribute('inert');
  };
}

/** From the highest down: what lies under one covers nothing itself. */
function allCovered(): Element[] {
  const covers = [...document.querySelectorAll(COVERS)].filter(isOver);
  covers.sort((a, b) => levelOf(b) - levelOf(a));
  const under: Element[] = [];
  for (const [at, cover] of covers.entries()) {
    if (under.some((element) => element.contains(cover))) continue;
    under.push(...coveredBy(cover, covers.slice(0, at)));
  }
  return under;
}

/** On a wide page the same part stands beside the others. */
const isOver = (element: Element) =>
  element.checkVisibility() && getComputedStyle(element).position === 'fixed';

const isMoving = (element: Element) =>
  element.getAnimations().some(({ playState }) => playState === 'running');

const levelOf = (element: Element) => Number(getComputedStyle(element).zIndex) || 0;
