/** A new id, also where a site is served without TLS and `randomUUID` is missing. */
export function newId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const PAGE = newId().slice(0, 8);

/** The time now, and which open page this is. */
export const stampNow = () => ({ at: Date.now(), by: PAGE });
