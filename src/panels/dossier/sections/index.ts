import type { ComponentType } from 'react';
import type { Citation, RoleRecord, SectionKey } from '../../../domain';
import { Autopsy } from './Autopsy';
import { BurnWard } from './BurnWard';
import { Becomes } from './becomes/Becomes';
import { Encounters } from './Encounters';
import { FlightRisk } from './flightRisk/FlightRisk';
import { Habitats } from './habitats/Habitats';
import { DayLog } from './log/DayLog';
import { Metrics } from './Metrics';
import { OrgChart } from './orgChart/OrgChart';
import { Related } from './related/Related';
import { SaysMeans } from './SaysMeans';
import { Salary } from './salary/Salary';
import { Weaponry } from './Weaponry';

interface BodyProps {
  readonly record: RoleRecord;
  /** Who names the record's role. */
  readonly citations: readonly Citation[];
}

/** The contents of each section of a record. */
export const BODIES: Readonly<Record<SectionKey, ComponentType<BodyProps>>> = {
  orgChart: OrgChart,
  habitats: Habitats,
  salary: Salary,
  flightRisk: FlightRisk,
  metrics: Metrics,
  weaponry: Weaponry,
  encounters: Encounters,
  autopsy: Autopsy,
  log: DayLog,
  complaints: BurnWard,
  related: Related,
  saysMeans: SaysMeans,
  becomes: Becomes,
};
