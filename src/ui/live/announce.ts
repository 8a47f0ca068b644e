import { asOneText } from './asOneText';

/** What one action changes is there within this time. */
const TOGETHER_MS = 100;
const waiting = new Map<string, string>();

/**
 * Says a sentence to those who hear the page. What is to be said at one moment is said as one text; of what is said of
 * one `subject`, such as a walk, only the last.
 */
export function announce(sentence: string, subject = sentence): void {
  if (!sentence) return;
  if (waiting.size === 0) setTimeout(say, TOGETHER_MS);
  waiting.set(subject, sentence);
}

function say() {
  const focused = document.activeElement?.matches('h2, h3') ? document.activeElement : null;
  const text = asOneText(waiting.values(), focused?.textContent ?? '');
  waiting.clear();
  const region = liveRegion();
  // Only a change is heard: the same text, said again, ends in a space.
  if (region && text) region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}

/** The live region of the page; while a dialog is open all else is inert, and the one in it speaks. */
const liveRegion = () =>
  [...document.querySelectorAll('dialog[open] [data-live]')].at(-1) ??
  document.querySelector('body > [data-live]');
