import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { roleById } from '../../../derive';
import { type Analysis, counted, type Dossier, type Role, type Taxonomy } from '../../../domain';
import { createLookup } from '../context/lookup';
import { networkFiguresOf } from '../context/networkFigures';
import { DossierContext, NetworkFiguresContext } from '../context/useDossierContext';
import { Cover } from '../cover/Cover';
import { Stamp } from '../cover/Stamp';
import { Strip } from '../cover/Strip';
import styles from './FilesOnPaper.module.css';
import { RecordSections } from './RecordSections';
import { Unfiled } from './Unfiled';

export interface FilesOnPaperProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly title: string;
  readonly dossiers: readonly Dossier[];
  /** Called once all of them are there. */
  readonly onReady: () => void;
}

/** The files of several roles, each on pages of its own, after a list of them that leads there. Only for paper. */
export function FilesOnPaper({ taxonomy, analysis, title, dossiers, onReady }: FilesOnPaperProps) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const context = useMemo(
    () => ({
      ...{ lookup: createLookup(taxonomy), passage: null, titleRef },
      ...{ positions: new Map<string, number>(), listed: new Map<string, number>() },
    }),
    [taxonomy],
  );
  const { communities, communityNames, betweenness } = analysis;
  const figures = useMemo(
    () => networkFiguresOf(communities, communityNames, betweenness),
    [communities, communityNames, betweenness],
  );
  const files = useMemo(
    () =>
      dossiers.flatMap((dossier) => {
        const role = roleById(taxonomy, dossier.id);
        return role ? [{ role, dossier }] : [];
      }),
    [dossiers, taxonomy],
  );
  const count = useGrowing(files.length, onReady);
  return (
    <DossierContext value={context}>
      <NetworkFiguresContext value={figures}>
        <h1 className={styles.title}>{title}</h1>
        <p>{counted(files.length, 'dossier')}</p>
        <Contents files={files} />
        {files.slice(0, count).map(({ role, dossier }, at) => (
          <File key={role.id} {...{ role, dossier }} anchor={anchorOf(at)} />
        ))}
      </NetworkFiguresContext>
    </DossierContext>
  );
}

/** Grows to a number, by one in each task, which leaves the page time for others; then calls back. */
function useGrowing(most: number, onDone: () => void): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= most) return onDone();
    const timer = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(timer);
  }, [count, most, onDone]);
  return count;
}

const anchorOf = (at: number) => `file-${at + 1}`;
/** Nothing is scrolled on paper. */
const NO_SCROLLER = { current: null };

interface FileProps {
  readonly role: Role;
  readonly dossier: Dossier;
}

const Contents = memo(function Contents({ files }: { files: readonly FileProps[] }) {
  return (
    <ol className={styles.contents}>
      {files.map(({ role }, at) => (
        <li key={role.id}>
          <a href={`#${anchorOf(at)}`}>{role.title}</a>
        </li>
      ))}
    </ol>
  );
});

const File = memo(function File({ role, dossier, anchor }: FileProps & { anchor: string }) {
  const { id, title, filed, risk, summary } = role;
  const Sections = filed ? RecordSections : Unfiled;
  return (
    <article id={anchor} className={styles.file}>
      <Cover
        kind={filed ? 'File record' : 'No file record'}
        {...{ id, title }}
        stamp={risk !== undefined && <Stamp percent={risk} />}
        lede={filed ? summary : undefined}
      />
      <Strip role={role} />
      <Sections id={id} dossier={dossier} scroller={NO_SCROLLER} />
    </article>
  );
});
