export { RoleLink } from './RoleLink';
export { RolePicker } from './RolePicker';
export { TaxonomyRole } from './TaxonomyRole';
