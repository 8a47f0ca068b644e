import type { Taxonomy } from '../../../domain';
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
  return (
    <>
      {SELDOM_PAGES.map(([page, name]) => (
        <PageButton key={page} page={page} name={name} />
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
