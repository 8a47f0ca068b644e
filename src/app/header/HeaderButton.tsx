import type { ComponentProps } from 'react';
import styles from './HeaderButton.module.css';

/** A button of the header; what it shows is mostly an icon, so it carries its name as a label. */
export function HeaderButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" className={`${styles.button} ${className}`} {...props} />;
}
