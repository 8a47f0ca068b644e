import type { RoleId } from '../../../domain';
import { findPhrases, pickStands, type SoughtSpan } from './findPhrases';

/** A piece of a dossier to be shown: where it stands, and what in it was searched for. */
export interface SoughtPassage {
  readonly role: RoleId;
  /** A section of the record, the head of the file, or another of its parts. */
  readonly place: string;
  readonly spans: readonly SoughtSpan[];
}

const HIGHLIGHT = 'sought';

/**
 * Scrolls to a passage and marks what was sought, as ranges over the text: the page itself is not changed. False when
 * the text is not there.
 */
export function showPassage(scroller: HTMLElement, { place, spans }: SoughtPassage): boolean {
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

/** Takes the marks away. */
export function hidePassage(): void {
  CSS.highlights?.delete(HIGHLIGHT);
}

/** Where what is sought stands in the text of an element, the passage itself first. */
function rangesOf(root: Element, spans: readonly SoughtSpan[]): Range[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const texts = nodes.map(({ nodeValue }) => nodeValue ?? '');
  return pickStands(texts, findPhrases(texts, spans), spans).flatMap(({ at, from, to }) => {
    const node = nodes[at];
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
