import { useMemo } from 'react';
import { computedText, countText, type RoleId, type Taxonomy } from '../../domain';
import { askWhy } from '../../state';
import { useChange } from '../../state/react';
import { PanelPage } from '../../ui';
import { MUCH, type Survey } from '../../why';
import styles from './Evidence.module.css';
import { listingsOf } from './listings';
import { PairList } from './PairList';
import { SurveyProgress } from './SurveyProgress';
import { type RunSurvey, useSurvey } from './useSurvey';

interface EvidenceProps {
  readonly taxonomy: Taxonomy;
  readonly survey: RunSurvey;
  readonly onClose: () => void;
}

/** The matches that the records support least, and the matches that they suggest. */
export function Evidence({ taxonomy, survey, onClose }: EvidenceProps) {
  const result = useSurvey(survey);
  const hasFailed = result.status === 'failed';
  const hasUnfiled = taxonomy.roles.some(({ filed }) => !filed);
  return (
    <PanelPage
      title="Evidence"
      lede={
        <>
          {computedText(taxonomy)} Where the records bear the {kindOf(taxonomy)} matches out least,
          and which matches they suggest. Affinity is how many of a hundred pairs have less in
          common; each Why tells how it is computed.
          {hasUnfiled && ' Unfiled roles are left out: they have no record to compare.'}
        </>
      }
      onClose={onClose}
    >
      {result.status === 'loading' && (
        <SurveyProgress share={result.progress ?? 0} onCancel={result.stop} />
      )}
      {(result.status === 'stopped' || hasFailed) && (
        <p className={styles.about} role={hasFailed ? 'alert' : undefined}>
          {hasFailed ? 'The records could not be compared. ' : 'The comparison was stopped. '}
          <button type="button" className={styles.button} onClick={result.retry}>
            {hasFailed ? 'Try again' : 'Start again'}
          </button>
        </p>
      )}
      {result.status === 'done' && <Lists taxonomy={taxonomy} survey={result.value} />}
    </PanelPage>
  );
}

const kindOf = ({ computed }: Taxonomy) => (computed ? 'computed' : 'declared');

function Lists({ taxonomy, survey }: { taxonomy: Taxonomy; survey: Survey }) {
  const listings = useMemo(() => listingsOf(taxonomy, survey), [taxonomy, survey]);
  const change = useChange();
  const onWhy = (a: RoleId, b: RoleId) => change(askWhy, a, b);
  const hasMatches = survey.declared.a.length > 0;
  const noMatch = 'This taxonomy declares no matches.';
  return (
    <>
      <PairList
        {...{ taxonomy, onWhy }}
        title="Least supported"
        about="First those whose number lies farthest above their affinity."
        listing={listings.leastSupported}
        unit={`${kindOf(taxonomy)} matches`}
        none={hasMatches ? 'No two filed roles are matched.' : noMatch}
      />
      <PairList
        {...{ taxonomy, onWhy }}
        title="Missing matches"
        about={missingText(survey)}
        listing={listings.missing}
        unit="undeclared pairs"
        none={`No two roles that neither names have an affinity of ${MUCH} or more.`}
      />
      <PairList
        {...{ taxonomy, onWhy }}
        title="Not named back"
        about="One record names the other and not the other way round. The highest numbers first."
        listing={listings.notNamedBack}
        unit="one-sided matches"
        none={hasMatches ? 'Every match between filed roles is named back.' : noMatch}
      />
    </>
  );
}

/** What is listed as missing, and how it was looked for. */
function missingText({ missing, found, candidates }: Survey): string {
  const listed = missing.a.length;
  const all = countText(found);
  return [
    `Neither names the other, and their affinity is ${MUCH} or more. Those with most in common first`,
    found > listed ? `, ${countText(listed)} of ${all}.` : '.',
    candidates === undefined
      ? ' Every two roles were compared.'
      : ` Not every two roles were compared: each with the ${candidates / 2} that share most of its rarer words and the ${candidates / 2} that share most of its neighbours.`,
  ].join('');
}
