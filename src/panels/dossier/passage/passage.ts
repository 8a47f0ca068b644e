import type { RoleId } from '../../../domain';
import { findPhrases, type PassageSpan, pickOccurrences } from './findPhrases';

/** A passage of a dossier to scroll to, and what in it was searched for. */
export interface PassageTarget {
  readonly role: RoleId;
  /** The section of the record, or another part of the file. */
  readonly place: string;
  readonly spans: readonly PassageSpan[];
}

const HIGHLIGHT = 'sought';

/**
 * Scrolls to a passage and highlights what was searched for. Highlights are ranges: the page itself is not changed.
 * False when the text is not found.
 */
export function showPassage(scroller: HTMLElement, { place, spans }: PassageTarget): boolean {
  const name = CSS.escape(place);
  const part = scroller.querySelector(`[data-section="${name}"], [data-place="${name}"]`);
  const ranges = rangesOf(part ?? scroller, spans);
  const [first] = ranges;
  if (!first) return false;
  CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
  const down = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + down - scroller.clientHeight / 3 });
  return true;
}

/** Removes the highlights. */
export function hidePassage(): void {
  CSS.highlights?.delete(HIGHLIGHT);
}

/** The ranges of what was searched for in an element, the passage itself first. */
function rangesOf(root: Element, spans: readonly PassageSpan[]): Range[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const texts = nodes.map(({ nodeValue }) => nodeValue ?? '');
  return pickOccurrences(texts, findPhrases(texts, spans), spans).flatMap(({ at, from, to }) => {
    const node = nodes[at];
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
