/** Highlights an option by its id. The combobox has no call for it, so it is told as by a pointer that moves over it. */
export function highlightOption(id: string): void {
  const option = document.getElementById(id);
  option?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, movementX: 1 }));
  option?.scrollIntoView({ block: 'nearest' });
}
