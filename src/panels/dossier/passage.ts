import type { RoleId } from '../../domain';

/** A piece of a dossier to be shown: where it stands, and the words in it that were searched for. */
export interface SoughtPassage {
  readonly role: RoleId;
  /** A section of the record, or the head of the file. */
  readonly place: string;
  readonly spans: readonly { readonly text: string; readonly hit: boolean }[];
}

const HIGHLIGHT = 'sought';

/**
 * Scrolls to a passage and marks its words, as ranges over the text: the page itself is not changed. False when the
 * text is not there.
 */
export function showPassage(scroller: HTMLElement, { place, spans }: SoughtPassage): boolean {
  const section = scroller.querySelector<HTMLElement>(`[data-section="${CSS.escape(place)}"]`);
  const words = new Set(spans.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()));
  const ranges = rangesOf(section ?? scroller, words);
  const first = nearest(ranges, spans) ?? ranges[0];
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

/** Where one of the words stands in the text of an element. */
function rangesOf(root: HTMLElement, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!words.has(word.toLowerCase())) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The range around which the text is the passage's own: entries of a section may share their words. */
function nearest(ranges: readonly Range[], spans: SoughtPassage['spans']): Range | undefined {
  const at = spans.findIndex(({ hit }) => hit);
  const before = spans[at - 1]?.text.slice(-12) ?? '';
  const after = spans[at + 1]?.text.slice(0, 12) ?? '';
  return ranges.find(({ startContainer, startOffset, endOffset }) => {
    const text = startContainer.nodeValue ?? '';
    const [left, right] = [text.slice(0, startOffset), text.slice(endOffset)];
    // A passage is put together from several texts: what is at hand of it must fit.
    return fits(left, before, 'endsWith') && fits(right, after, 'startsWith');
  });
}

function fits(text: string, wanted: string, how: 'endsWith' | 'startsWith'): boolean {
  return text[how](wanted) || wanted[how](text);
}
