import type { ComponentType } from 'react';
import type { RoleRecord, SectionKey } from '../../../domain';
import { Autopsy } from './Autopsy';
import { BurnWard } from './BurnWard';
import { DayLog } from './DayLog';
import { Encounters } from './Encounters';
import { FlightRisk } from './FlightRisk';
import { Habitats } from './Habitats';
import { Metrics } from './Metrics';
import { OrgChart } from './OrgChart';
import { Related } from './Related';
import { Salary } from './Salary';
import { Weaponry } from './Weaponry';

/** What stands in each section of a record. */
export const BODIES: Readonly<Record<SectionKey, ComponentType<{ record: RoleRecord }>>> = {
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
};
