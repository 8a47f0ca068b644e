let field: EventTarget | null = null;

/** Begins to follow which field the reader is typing into: until Enter, or the pointer, does something else. */
export function followTyping(): void {
  const end = () => {
    field = null;
  };
  document.addEventListener('input', ({ target }) => {
    field = target;
  });
  document.addEventListener('pointerdown', end, true);
  document.addEventListener('keydown', ({ key }) => key === 'Enter' && end(), true);
}

/** Whether the reader is typing: what comes late does not take the focus then. */
export const isTypingNow = (): boolean => field !== null && field === document.activeElement;
