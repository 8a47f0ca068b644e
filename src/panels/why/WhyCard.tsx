import { useCallback, useEffect, useRef } from 'react';
import { declaredOf } from '../../derive';
import type { Role, RoleId, Taxonomy } from '../../domain';
import { Icon, useAsync, useCover } from '../../ui';
import type { Excerpt, Why } from '../../why';
import { assessmentText, declaredText } from './assessment';
import { Formula } from './Formula';
import { Lists } from './Lists';
import styles from './WhyCard.module.css';

interface WhyCardProps {
  readonly taxonomy: Taxonomy;
  readonly a: Role;
  readonly b: Role;
  /** Rejects when what is needed for it cannot be loaded. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  /** Opens a dossier at a text. */
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
  readonly onClose: () => void;
}

/** Why two roles are matched: what each declares, and what their records have in common. */
export function WhyCard({ taxonomy, a, b, explain, onOpen, onClose }: WhyCardProps) {
  const explainPair = useCallback(() => explain(a.id, b.id), [explain, a.id, b.id]);
  const { status, value: why, retry } = useAsync(explainPair, null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another card, and it is read from its head.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [a.id, b.id]);
  const declared = [declaredOf(taxonomy, a.id, b.id), declaredOf(taxonomy, b.id, a.id)] as const;
  const strongest = Math.max(declared[0] ?? 0, declared[1] ?? 0);
  return (
    <section ref={useCover()} className={styles.card} aria-labelledby="why-title">
      <div className={styles.head}>
        <h2 id="why-title" ref={heading} tabIndex={-1}>
          {a.title} <small>and</small> {b.title}
        </h2>
        <button type="button" aria-label="Close the reasons" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p>{declaredText([a.title, b.title], declared)}</p>
      {status === 'failed' && (
        <p role="alert">
          The reasons could not be loaded.{' '}
          <button type="button" className={styles.link} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {status !== 'failed' && !why && <p aria-busy="true">Reading both records…</p>}
      {why && (
        <>
          <p className={styles.assessment} role="status">
            <b>Affinity {why.affinity}</b> {strongest > 0 && assessmentText(strongest, why)}
          </p>
          <Lists ends={[a, b]} why={why} onOpen={onOpen} />
          <Formula why={why} roles={taxonomy.roles.length} />
        </>
      )}
    </section>
  );
}
