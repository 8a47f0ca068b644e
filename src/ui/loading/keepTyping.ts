/** Here is what was typed and is nowhere else, while the page reloads; it lasts as long as the tab. */
const KEY = 'rolegraph.typed';
/** What keeps itself as it is typed would be there twice. */
const FIELDS = ':is(textarea, input[type=text], input[type=search], input:not([type]))';
const IS_KEPT = '[data-kept]';
/** For so long a field is waited for: most parts of the page are loaded later. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 200;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Leaves what is typed in the fields of the page for the page that is loaded next. */
export function leaveTyping(): void {
  const typed = fields()
    .filter(({ value }) => value)
    .map((field) => [nameOf(field), field.value]);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(typed));
  } catch {
    // Where nothing can be stored it is lost, as with any reload.
  }
}

/** Puts what was left into the fields of the same name, as far as these come and are empty. */
export function takeTyping(): void {
  const left = new Map(leftTyping());
  const until = Date.now() + PATIENCE_MS;
  const look = () => {
    for (const field of fields()) {
      const text = left.get(nameOf(field));
      if (text === undefined) continue;
      left.delete(nameOf(field));
      if (!field.value) type(field, text);
    }
    if (left.size && Date.now() < until) setTimeout(look, PAUSE_MS);
  };
  if (left.size) look();
}

function leftTyping(): readonly (readonly [string, string])[] {
  try {
    const left = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    sessionStorage.removeItem(KEY);
    return left;
  } catch {
    return [];
  }
}

const fields = () =>
  [...document.querySelectorAll<Field>(FIELDS)].filter(
    (field) => nameOf(field) && !field.closest(IS_KEPT),
  );

const nameOf = (field: Field) =>
  field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.placeholder;

/** React notices a value only where it was set past its own setter, and an event says so. */
function type(field: Field, text: string): void {
  const { prototype } =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
