/** So many characters of a search are typed, kept in the link and read. */
export const LONGEST_QUERY = 200;
