import { memo } from 'react';
import { Title } from '../frame/Title';
import { Keys } from '../start/Keys';
import { StartLists } from '../start/StartLists';
import styles from './Page.module.css';

/** The page shown while no file is open. */
export const NoFile = memo(function NoFile() {
  return (
    <div className={styles.page}>
      <Title>No file open.</Title>
      <p className={styles.lede}>Choose a role on the map, or start where others look first.</p>
      <Keys />
      <StartLists />
    </div>
  );
});
