import { Icon, Said, useCopy } from '../../ui';
import styles from './CopyLink.module.css';
import { HeaderButton } from './HeaderButton';

const MESSAGE_MS = 2500;

/** Copies the address of the page, which holds the whole view. */
export function CopyLink() {
  const { message, copy } = useCopy({
    refusal: 'Copy it from the address bar',
    messageMs: MESSAGE_MS,
  });
  return (
    <span className={styles.copy}>
      <HeaderButton
        aria-label="Copy link"
        title="Copy link"
        onClick={() => copy(location.href, 'Link copied')}
      >
        <Icon name="link" />
      </HeaderButton>
      <Said as="span">{message}</Said>
    </span>
  );
}
