import { useMemo } from 'react';
import { answerIn, type Plan, type Preview, withAnswer } from '../../../../compile';
import styles from './Preview.module.css';

interface QuestionsProps {
  readonly preview: Preview;
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
}

/** What the files do not tell, each question with its choices. */
export function Questions({ preview, plan, onChange }: QuestionsProps) {
  const { questions, proposed, tables } = preview;
  const answers = useMemo(
    () => questions.map((question) => answerIn(plan, proposed, question)),
    [questions, plan, proposed],
  );
  if (!questions.length) return null;
  return (
    <section className={styles.section} aria-labelledby="questions-title">
      <h3 id="questions-title">{questions.length === 1 ? 'One question' : 'Questions'}</h3>
      {questions.map((question, at) => {
        return (
          <fieldset key={question.text} className={styles.question}>
            <legend>
              {question.text}
              {tables.length > 1 && <small> {tables[question.table]?.file}</small>}
            </legend>
            {question.choices.map(({ label }, choice) => (
              <label key={label}>
                <input
                  type="radio"
                  name={`question-${at}`}
                  checked={choice === answers[at]}
                  onChange={() => onChange(withAnswer(plan, proposed, question, choice))}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
