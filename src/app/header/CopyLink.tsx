import { useEffect, useState } from 'react';
import { Icon } from '../../ui';
import styles from './CopyLink.module.css';
import { HeaderButton } from './HeaderButton';

const SAID_MS = 2500;

/** Copies the address of the page, which says all that is to be seen on it. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid('Link copied'),
      () => setSaid('Copy it from the address bar'),
    );
  return (
    <span className={styles.copy}>
      <HeaderButton aria-label="Copy link" title="Copy link" onClick={copy}>
        <Icon name="link" />
      </HeaderButton>
      <span role="status">{said}</span>
    </span>
  );
}
