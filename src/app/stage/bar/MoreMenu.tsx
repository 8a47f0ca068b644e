import type { Taxonomy } from '../../../domain';
import { beginTour } from '../../../state';
import { useChange } from '../../../state/react';
import { Icon, Popover, printLight } from '../../../ui';
import { PageButton } from './PageButton';
import { SELDOM_PAGES, useViews } from './useViews';
import styles from './ViewBar.module.css';

/** What is seldom asked for: pages for curators, printing, and why a view is not there. */
export function MoreMenu({ taxonomy }: { taxonomy: Taxonomy }) {
  return (
    <Popover
      className={styles.more}
      button={
        <>
          More <Icon name="down" />
        </>
      }
    >
      <MoreEntries taxonomy={taxonomy} />
    </Popover>
  );
}

/** The entries of that menu. */
export function MoreEntries({ taxonomy }: { taxonomy: Taxonomy }) {
  const { missing } = useViews(taxonomy);
  const change = useChange();
  return (
    <>
      {SELDOM_PAGES.map(([page, name]) => (
        <PageButton key={page} page={page} name={name} />
      ))}
      {taxonomy.tours?.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => change(beginTour, id)}>
          Tour: {title}
        </button>
      ))}
      <button type="button" onClick={() => void printLight()}>
        Print
      </button>
      {missing.map(({ id, label, lack }) => (
        <p key={id}>
          <b>{label}</b> is not offered. {lack}
        </p>
      ))}
    </>
  );
}
