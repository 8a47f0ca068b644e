import type { ComponentProps } from 'react';
import styles from './HeaderButton.module.css';

/** A button of the header. Most show only an icon and take their name from `aria-label`. */
export function HeaderButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" className={`${styles.button} ${className}`} {...props} />;
}
