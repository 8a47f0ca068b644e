import { Dialog } from '../../ui';
import styles from './Accessibility.module.css';
import { LIMITS } from './limits';
import { OPERABLE } from './operable';
import { PERCEIVABLE } from './perceivable';
import type { Criterion } from './types';
import { UNDERSTANDABLE } from './understandable';

const CRITERIA = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE];

const countOf = (stands: Criterion['stands']) =>
  CRITERIA.filter((criterion) => criterion.stands === stands).length;

/** The criteria of WCAG 2.2, level A and AA, one by one: how each is met, and where that is tested. */
export function Accessibility({ shown, onHide }: { shown: boolean; onHide: () => void }) {
  return (
    <Dialog title="Accessibility" shown={shown} onHide={onHide} className={styles.page}>
      {shown && (
        <>
          <p>
            WCAG 2.2 has {CRITERIA.length} criteria of the levels A and AA. {countOf('met')} are met
            as said below, and for {countOf('nothing to meet')} there is nothing to meet. The
            project has judged this itself.
          </p>
          <h3>What is known not to be</h3>
          <ul>
            {LIMITS.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <h3>If something does not work for you</h3>
          <p>
            Say so where the project takes its issues, with the link of the view (Copy link in the
            header), your browser, and what you read or operate it with.
          </p>
          <h3>Criterion by criterion</h3>
          <Table />
        </>
      )}
    </Dialog>
  );
}

function Table() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Level</th>
          <th scope="col">How</th>
          <th scope="col">Held by</th>
        </tr>
      </thead>
      <tbody>
        {CRITERIA.map((criterion) => (
          <Row key={criterion.number} {...criterion} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ number, name, level, stands, how, tests }: Criterion) {
  return (
    <tr>
      <th scope="row">
        {number} {name}
      </th>
      <td>{level}</td>
      <td>
        {stands !== 'met' && <b>Nothing to meet. </b>}
        {how}
      </td>
      <td className={styles.tests}>
        {tests.length
          ? tests.map((test) => <code key={test}>{test.replace('tests/', '')}</code>)
          : stands === 'met' && 'looked at by hand'}
      </td>
    </tr>
  );
}
