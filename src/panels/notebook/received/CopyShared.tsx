import { countText } from '../../../domain';
import { LONGEST_SHARED, type Shared, writeShared } from '../../../notebook';
import { Said, useCopy } from '../../../ui';
import styles from '../Notes.module.css';

/** Copies the link that holds a tour or a collection, or says that it would be too long. */
export function CopyShared({ shared }: { readonly shared: Shared }) {
  const { message, setMessage, copy } = useCopy();
  const act = () => {
    const fragment = writeShared(shared);
    const { length } = fragment;
    if (length > LONGEST_SHARED)
      setMessage(`As a link it has ${countText(length)} characters, too many: save it as a file.`);
    else void copy(new URL(location.pathname + fragment, location.origin).href, 'Link copied.');
  };
  return (
    <>
      <button type="button" onClick={act}>
        Copy as a link
      </button>
      <Said as="span" className={styles.small}>
        {message}
      </Said>
    </>
  );
}
