// What the simulated document lacks.

/** The rows of a table's head. */
Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
  configurable: true,
  get(this: HTMLTableSectionElement) {
    return this.querySelectorAll(':scope > tr');
  },
});

/** What pops up is always there, and cannot be closed. */
HTMLElement.prototype.hidePopover ??= () => {};
