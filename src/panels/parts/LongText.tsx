import { useState } from 'react';
import { countText, cutText } from '../../domain';
import styles from './LongText.module.css';

/** So much of a text is read without being asked for. */
const MOST = 1200;

/** A text, of which only the beginning is shown where it is very long, until the reader asks for the rest. */
export function LongText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (text.length <= MOST) return text;
  return (
    <>
      {isWhole ? text : cutText(text, MOST)}{' '}
      <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
        {isWhole ? 'Show the beginning' : `Show all ${countText(text.length)} characters`}
      </button>
    </>
  );
}
