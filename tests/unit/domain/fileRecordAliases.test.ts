import { describe, expect, it } from 'vitest';
import { readFileRecord } from '../../../src/domain';
import { changed } from './fileRecordText';

const aliases = (line: string) =>
  readFileRecord(changed('Kettle AnalystHead of Spouts (Acting)DevOps Steward', line)).record
    ?.aliases;

describe('aliases without the breaks between them', () => {
  it.each([
    ['Lid LeadSpout Lead', ['Lid Lead', 'Spout Lead']],
    ['Lead (Lids)Lead IISpouter', ['Lead (Lids)', 'Lead IISpouter']],
    ['Tier 3Pourer', ['Tier 3', 'Pourer']],
    ['DevOps EngineerDevSecOps Engineer', ['DevOps Engineer', 'DevSecOps Engineer']],
    ['Senior DevOpsMLOps Lead', ['Senior DevOps', 'MLOps Lead']],
    ['JavaScript DeveloperTypeScript Developer', ['JavaScript Developer', 'TypeScript Developer']],
    ['Mr McPourMacLid Fitter', ['Mr McPour', 'MacLid Fitter']],
    ['iOS LeadB2B Seller', ['iOS Lead', 'B2B Seller']],
    ['PhD InternSaaS Sommelier', ['PhD Intern', 'SaaS Sommelier']],
    ['Kettle Analyst', ['Kettle Analyst']],
  ])('are cut where a small letter meets a capital: %s', (line, expected) => {
    expect(aliases(line)).toEqual(expected);
  });
});
