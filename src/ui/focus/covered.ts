/** The edges of a box on the screen. */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** How a box lies to one that is over it: wholly under it, partly, or beside it. */
export function lieOf(box: Edges, over: Edges): 'under' | 'partly' | 'beside' {
  const isBeside =
    box.right <= over.left ||
    box.left >= over.right ||
    box.bottom <= over.top ||
    box.top >= over.bottom;
  if (isBeside) return 'beside';
  const isUnder =
    box.left >= over.left - ROUNDING &&
    box.right <= over.right + ROUNDING &&
    box.top >= over.top - ROUNDING &&
    box.bottom <= over.bottom + ROUNDING;
  return isUnder ? 'under' : 'partly';
}

const ROUNDING = 1;
/** What is no larger is there for those who do not see the page, and is covered by nothing. */
const UNSEEN = 2;
/** These lie in the top layer, over everything. */
const ON_TOP = 'dialog, [popover]';

/** The elements that lie wholly under another one; what has `higher` elements in it is not taken as a whole. */
export function coveredBy(cover: Element, higher: readonly Element[]): Element[] {
  const over = cover.getBoundingClientRect();
  const under = (place: Element): Element[] =>
    [...place.children].flatMap((element) => {
      if (element === cover || higher.includes(element) || element.matches(ON_TOP)) return [];
      if ([cover, ...higher].some((one) => element.contains(one))) return under(element);
      const box = element.getBoundingClientRect();
      if (box.width <= UNSEEN || box.height <= UNSEEN) return [];
      const lie = lieOf(box, over);
      if (lie === 'partly') return under(element);
      return lie === 'under' ? [element] : [];
    });
  return under(document.body);
}
