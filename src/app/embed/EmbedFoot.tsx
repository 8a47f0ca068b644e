import { figureText, indexOfRole, roleCard } from '../../derive';
import { riskLevel, type Taxonomy } from '../../domain';
import { choose, leaveTour, TOUR_IN_LINK, type View, writeLink } from '../../state';
import { useView } from '../../state/react';
import { FamilyDot, Said, SITE_TITLE } from '../../ui';
import { Caption } from '../stage/Caption';
import styles from './EmbedPage.module.css';

/** The selected role in one line, or what the picture is of; and the way to the whole page. */
export function EmbedFoot({ taxonomy }: { taxonomy: Taxonomy }) {
  const link = useView(linkToPage);
  const selected = useView((view) => view.role);
  const card = roleCard(taxonomy, indexOfRole(taxonomy, selected));
  return (
    <footer className={styles.foot}>
      <Said isLate words={card?.title}>
        {card ? <RoleLine {...card} /> : <Caption taxonomy={taxonomy} />}
      </Said>
      <a href={link || '?'} target="_blank" rel="noopener">
        Open in {SITE_TITLE}
        <span className="visually-hidden">, in a new tab</span>
      </a>
    </footer>
  );
}

/** The whole page, with the view of the frame. A tour that the link holds is offered there, to be kept. */
function linkToPage(view: View): string {
  const whole = choose(view, 'embed', false);
  return view.tour === TOUR_IN_LINK
    ? writeLink(leaveTour(whole)) + location.hash
    : writeLink(whole);
}

function RoleLine({ title, family, filed, risk, pay }: NonNullable<ReturnType<typeof roleCard>>) {
  return (
    <>
      <b>
        <bdi>{title}</bdi>
      </b>
      {family && (
        <span>
          <FamilyDot slot={family.slot} unfiled={!filed} /> {family.name}
        </span>
      )}
      {risk !== undefined && (
        <span data-level={riskLevel(risk)}>
          Risk {figureText(risk)}
          {'\u202f'}% {riskLevel(risk)}
        </span>
      )}
      {pay && <span>{pay}</span>}
    </>
  );
}
