import { useState } from 'react';
import styles from './Opening.module.css';

/** A button that copies a text, and says that it has. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className={styles.button} onClick={copy}>
      {copied ? 'Copied' : 'Copy all'}
    </button>
  );
}
