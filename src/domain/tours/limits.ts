// Apart from the schema: the page needs these, and is not to load what checks schemas.

/** How many steps a tour may have, and how long its texts may be. */
export const MOST_STEPS = 50;
export const LONGEST_TOUR_TITLE = 120;
export const LONGEST_TOUR_TEXT = 2000;
export const LONGEST_TOUR_LINK = 4000;
