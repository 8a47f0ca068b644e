import { type ReactNode, useCallback } from 'react';
import { declaredOf } from '../../derive';
import type { Dossier, Role, RoleId, Taxonomy } from '../../domain';
import { PanelPage, useAsync } from '../../ui';
import type { Excerpt, Why } from '../../why';
import { Affinity } from './Affinity';
import { Declared } from './Declared';
import { Passages } from './Passages';
import { Shared } from './Shared';
import { sharedAttributes } from './sharedAttributes';
import styles from './Why.module.css';

interface WhyPageProps {
  readonly taxonomy: Taxonomy;
  readonly a: Role;
  readonly b: Role;
  /** Rejects when what is needed for it cannot be loaded. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** Opens a dossier at a text. */
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
  readonly onClose: () => void;
  /** What the reader has noted on the match. */
  readonly notes: ReactNode;
}

/** Why two roles are matched: what each declares, and what their records have in common. */
export function WhyPage(props: WhyPageProps) {
  const { taxonomy, a, b, explain, loadDossier, onOpen, onClose, notes } = props;
  const load = useCallback(async () => {
    const [why, one, other] = await Promise.all([
      explain(a.id, b.id),
      loadDossier(a.id),
      loadDossier(b.id),
    ]);
    const because = [becauseOf(one, b.id), becauseOf(other, a.id)];
    return why && { why, because, attributes: sharedAttributes(one, other) };
  }, [explain, loadDossier, a.id, b.id]);
  const { status, value, retry } = useAsync(load, null);
  const [ab = 0, ba = 0] = [declaredOf(taxonomy, a.id, b.id), declaredOf(taxonomy, b.id, a.id)];
  const ends = [a, b] as const;
  return (
    <PanelPage title={`${a.title} and ${b.title}`} onClose={onClose}>
      <Declared taxonomy={taxonomy} ends={ends} because={value?.because ?? []} />
      {notes}
      {status === 'failed' && (
        <p className={styles.note} role="alert">
          The records could not be compared.{' '}
          <button type="button" className={styles.link} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {status !== 'failed' && !value && (
        <p className={styles.note} aria-busy="true">
          Reading both records…
        </p>
      )}
      {value && (
        <>
          <Passages
            ends={ends}
            pairs={value.why.passages}
            roles={taxonomy.roles.length}
            onOpen={onOpen}
          />
          <Shared {...{ taxonomy, ends, onOpen }} why={value.why} attributes={value.attributes} />
          <Affinity taxonomy={taxonomy} why={value.why} declared={Math.max(ab, ba)} />
        </>
      )}
    </PanelPage>
  );
}

/** The reason that a record gives for its match with a role. */
const becauseOf = ({ record }: Dossier, other: RoleId) =>
  record?.related?.find(({ role }) => role === other)?.because;
