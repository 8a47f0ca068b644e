import { useEffect, useRef } from 'react';
import { LONGEST_TEXT } from '../../../notebook';
import styles from '../Notes.module.css';

interface NoteFieldProps {
  readonly text: string;
  readonly label: string;
  /** Whether it takes the focus: the reader has asked for it. */
  readonly isAsked: boolean;
  readonly onChange: (text: string) => void;
}

/** A note as plain text, to be written. */
export function NoteField({ text, label, isAsked, onChange }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (!isAsked || !current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [isAsked]);
  return (
    <textarea
      ref={field}
      className={styles.text}
      aria-label={label}
      rows={3}
      maxLength={LONGEST_TEXT}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
