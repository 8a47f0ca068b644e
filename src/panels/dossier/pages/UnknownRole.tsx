import { useMemo } from 'react';
import type { RoleId } from '../../../domain';
import { useDossierContext } from '../context/useDossierContext';
import { Cover } from '../cover/Cover';
import { AllRoles } from '../start/AllRoles';
import { RoleList } from '../start/RoleList';
import { closeRoles } from './closeRoles';
import styles from './Page.module.css';

const SUGGESTIONS = 4;

/** The page for an id that neither a record nor a citation knows. */
export function UnknownRole({ id }: { id: RoleId }) {
  const { roles } = useDossierContext().lookup.taxonomy;
  const close = useMemo(() => closeRoles(id, roles, SUGGESTIONS), [id, roles]);
  return (
    <>
      <Cover kind="No file record" id={id} title="No such role on file." />
      <p className={styles.lede}>No role is filed or cited under “{id}”.</p>
      <RoleList heading="Close to it" roles={close} />
      <AllRoles />
    </>
  );
}
