import { memo } from 'react';
import { Title } from '../frame/Title';
import { AllRoles } from './AllRoles';
import styles from './Index.module.css';
import { Questions } from './Questions';
import { TourOffer } from './TourOffer';

/** The index of all roles; above it what this is, and questions to begin with. */
export const Index = memo(function Index({ heading }: { heading: string }) {
  return (
    <div className={styles.index}>
      <Title>{heading}</Title>
      <p className={styles.lede}>
        A map of roles: a line joins two that match. Choose one to read its file, or ask:
      </p>
      <Questions />
      <TourOffer />
      <AllRoles />
    </div>
  );
});
