/** Asks the browser not to clear what is saved when it needs room. To be called once there is something to lose: some browsers ask the reader. */
export async function askToPersist(): Promise<void> {
  // Missing where a site is served without TLS.
  const storage: StorageManager | undefined = navigator.storage;
  try {
    if (!(await storage?.persisted?.())) await storage?.persist?.();
  } catch {
    // It is saved all the same, for as long as there is room.
  }
}
