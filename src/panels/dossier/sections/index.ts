import type { ComponentType } from 'react';
import type { RoleRecord, SectionKey } from '../../../domain';
import { Autopsy } from './Autopsy';
import { BurnWard } from './BurnWard';
import { Encounters } from './Encounters';
import { FlightRisk } from './flightRisk/FlightRisk';
import { Habitats } from './habitats/Habitats';
import { DayLog } from './log/DayLog';
import { Metrics } from './Metrics';
import { OrgChart } from './orgChart/OrgChart';
import { Related } from './related/Related';
import { Salary } from './salary/Salary';
import { Weaponry } from './Weaponry';

/** The contents of each section of a record. */
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
