import { useMemo } from 'react';
import { useView, useViewLink } from '../../../state/react';
import { useDossierContext } from '../context/useDossierContext';
import styles from './Index.module.css';
import { questionsOf } from './questions';

/** Questions to begin with, each a link to the view that answers it. */
export function Questions() {
  const { taxonomy } = useDossierContext().lookup;
  const opened = useView((view) => view.taxonomy);
  const link = useViewLink();
  const questions = useMemo(() => questionsOf(taxonomy, opened), [taxonomy, opened]);
  if (questions.length === 0) return null;
  return (
    <ul className={styles.questions} aria-label="Questions to begin with">
      {questions.map(({ text, view }) => (
        <li key={text}>
          <a {...link(view)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
