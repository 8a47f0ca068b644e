import { useEffect, useState } from 'react';

interface CopyOptions {
  /** What is said where the browser refuses. */
  readonly refusal?: string;
  /** How long the message stays; until the next one if left out. */
  readonly messageMs?: number;
}

/** Copies texts to the clipboard; `message` says how that went. */
export function useCopy({
  refusal = 'The browser does not let this page use the clipboard.',
  messageMs,
}: CopyOptions = {}) {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (!message || messageMs === undefined) return;
    const timer = setTimeout(() => setMessage(''), messageMs);
    return () => clearTimeout(timer);
  }, [message, messageMs]);
  const copy = (text: string, success: string) =>
    navigator.clipboard.writeText(text).then(
      () => setMessage(success),
      () => setMessage(refusal),
    );
  return { message, setMessage, copy };
}
