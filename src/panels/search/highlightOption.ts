/** Highlights an option by its id. The library has no call for it, so a pointer's movement over it is simulated. */
export function highlightOption(id: string): void {
  const option = document.getElementById(id);
  option?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, movementX: 1 }));
  option?.scrollIntoView({ block: 'nearest' });
}
