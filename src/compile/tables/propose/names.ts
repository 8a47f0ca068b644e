import { columnName } from '../../../formats';
import type { RelationUse, RoleUse } from '../plan';

/** What columns of roles are called, the surest first, without blanks, lines and capitals. */
export const NAMES_OF_ROLES: Readonly<Record<RoleUse, readonly string[]>> = {
  id: [
    ...['id', 'identifier', 'roleid', 'jobid', 'positionid', 'nodeid', 'elementidentifier'],
    ...['concepturi', 'uri', 'iri', '@id', 'o*netsoccode', 'onetsoccode', 'soccode', 'key', 'code'],
  ],
  title: [
    ...['title', 'preferredlabel', 'preflabel', 'name', 'label', 'roletitle', 'rolename'],
    ...['jobtitle', 'jobname', 'occupation', 'occupationtitle', 'occupationname', 'position'],
    ...['positiontitle', 'workrole', 'role', 'job', 'profession', 'beruf', 'bezeichnung', 'titel'],
    ...['métier', 'intitulé', 'libellé', 'puesto', 'ocupación', '職業', '名称', '名稱', '职业'],
    ...['岗位', '직무명', '직업', '직업명', 'название', 'должность', 'профессия'],
  ],
  summary: [
    ...['summary', 'description', 'definition', 'text', 'abstract', 'roledescription'],
    ...['jobdescription', 'beschreibung'],
  ],
  family: [
    ...['family', 'jobfamily', 'rolefamily', 'department', 'category', 'careercluster', 'sector'],
    ...['division', 'discipline', 'majorgroup', 'group', 'skillsbasedsector', 'businessunit'],
    ...['orgunit', 'organizationalunit', 'organisationalunit', 'occupationalgroup', 'jobgroup'],
    ...['occupationalfamily', 'jobcategory', 'functionalarea'],
  ],
  aliases: [
    ...['aliases', 'alias', 'altlabels', 'altlabel', 'alternativelabels', 'alternatetitles'],
    ...['alternativetitles', 'synonyms', 'othernames', 'alsoknownas', 'aka'],
  ],
  habitats: ['habitats', 'habitat'],
  salary: ['salary', 'annualsalary', 'yearlysalary', 'basesalary'],
  currency: ['currency', 'salarycurrency'],
  risk: ['flightrisk', 'risk'],
  manager: [
    ...['manager', 'managerid', 'reportsto', 'reportstoid', 'parent', 'parentid', 'broader'],
    ...[
      'superclass',
      'subclassof',
      'broaderconcept',
      'broaderuri',
      'supervisor',
      'supervisorid',
      'linemanager',
      'boss',
      'ischildof',
      'childof',
    ],
  ],
};

/** What columns of relations are called, beside their ends. */
export const NAMES_OF_RELATIONS: Readonly<
  Record<Exclude<RelationUse, 'source' | 'target' | 'says'>, readonly string[]>
> = {
  match: [
    ...['match', 'percent', 'weight', 'similarity', 'relatedness', 'strength', 'score', 'value'],
    ...['rank', 'relatedindex', 'index', 'distance'],
  ],
  because: [
    ...['because', 'reason', 'why', 'relatednesstier', 'relation', 'relationtype', 'relationship'],
    ...['type', 'edgetype', 'associationtype', 'relationshipidentifier', 'label'],
  ],
};

/** Columns of roles that name further roles, which they are matched with. */
export const RELATED = [
  ...['related', 'relatedroles', 'relatedto', 'seealso', 'similar', 'similarroles', 'matches'],
  ...['neighbours', 'neighbors', 'links', 'linksto', 'connections', 'adjacent'],
];

/** Columns that name the kind of a row. */
export const KINDS = [
  ...['elementtype', 'concepttype', 'nodetype', 'entitytype', 'itemtype', 'type', 'kind'],
];

/** What stands before names of properties in tables made of RDF. */
const NAMESPACE = /^(skos|skosxl|rdfs|dc|dct|dcterms|schema|foaf|owl|esco):(?=\w)/i;

/** A column's name as it stands in these lists: "Flight risk", "flight_risk" and "FlightRisk" are one, "category.name" is "category", "skos:prefLabel@en" is "prefLabel". */
export const keyOf = (column: string) =>
  columnName(
    column
      .replace(NAMESPACE, '')
      .replace(/(\S)@[a-z]{2}(-[a-z]+)?$/i, '$1')
      .replace(/(\S)\s*\([^()]*\)\s*$/, '$1')
      .replace(/(\S)\.(name|label|title)$/i, '$1'),
  ).replaceAll('_', '');

const MANAGER =
  /^(line|direct|immediate|people|hiring)?(manager|supervisor|superior|boss|reportsto|parent)s?(id|email|emailaddress|mail|name|fullname|code|number|no|employeeid|workerid|personid|position|positionid|role|title)?$/;

/** Whether a column is called as those are that name who stands above: "Manager e-mail". */
export const isManagerKey = (key: string) =>
  NAMES_OF_ROLES.manager.includes(key) || MANAGER.test(key.replace(/[^a-z]/g, ''));

const TITLED = /(title|name|label|skill|competency|occupation)(en|eng|english)?$/;
/** What others than roles are called. */
const NAMED =
  /(file|user|first|last|middle|sur|nick|full|employee|person|contact|company|employer|organi[sz]ation|country|city|group|family|department|category|class|type|level|alt|short|scale|tool|attribute|column|element)(name|title|label)$/;

/** Whether a column is called as titles are, with more before or behind: "OCC_TITLE", "Title EN". */
export const isTitleKey = (key: string) =>
  TITLED.test(key) && !NAMED.test(key) && !isManagerKey(key);
