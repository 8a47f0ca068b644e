import { useId, useState } from 'react';
import { countText } from '../../domain';
import { kept } from './kept';
import styles from './Text.module.css';

/** A long CV has about 10,000 characters; what is beyond is not read. */
const LONGEST = 40_000;

/** The field for the text. */
export function TextForm({ onAsk }: { onAsk: (text: string) => void }) {
  const [text, setText] = useState(kept.written);
  const id = useId();
  const write = (next: string) => {
    kept.written = next;
    setText(next);
  };
  const clear = () => {
    write('');
    onAsk('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text.trim());
      }}
    >
      <label htmlFor={id}>Text</label>
      <textarea
        id={id}
        rows={8}
        value={text}
        maxLength={LONGEST}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => write(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p id={`${id}-note`} className={styles.note}>
        The text stays on this machine: it is sent nowhere, is not in the link, and is forgotten
        when the page is closed. Up to {countText(LONGEST)} characters; Ctrl+Enter reads it.
      </p>
      <div className={styles.buttons}>
        <button type="submit" disabled={text.trim() === ''}>
          Find roles
        </button>
        <button type="button" disabled={text === ''} onClick={clear}>
          Clear
        </button>
      </div>
    </form>
  );
}
