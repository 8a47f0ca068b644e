import { viewOf } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { showAs } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Icon, Popover } from '../../../ui';
import { MoreEntries } from './MoreMenu';
import { PageButton } from './PageButton';
import { PAGES, useViews } from './useViews';
import styles from './ViewBar.module.css';

/** The bar of views as one menu, where there is no room for a bar. */
export function ViewMenu({ taxonomy }: { taxonomy: Taxonomy }) {
  const layout = useView((view) => view.layout);
  const change = useChange();
  const { offered } = useViews(taxonomy);
  const { label } = viewOf(layout);
  return (
    <Popover
      className={styles.menu}
      name={`View: ${label}`}
      button={
        <>
          {label} <Icon name="down" />
        </>
      }
    >
      {offered.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={id === layout}
          onClick={() => change(showAs, id)}
        >
          {label}
        </button>
      ))}
      <hr />
      {PAGES.map(([page, name]) => (
        <PageButton key={page} page={page} name={name} />
      ))}
      <MoreEntries taxonomy={taxonomy} />
    </Popover>
  );
}
