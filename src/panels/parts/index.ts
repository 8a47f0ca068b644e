export { RoleLink } from './RoleLink';
export { TaxonomyRole } from './TaxonomyRole';
