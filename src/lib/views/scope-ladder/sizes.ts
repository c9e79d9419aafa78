// Sizes in px.
export const LINE = 15;
/** Font size of a panel's title. */
export const TITLE = 13;
/** Of a panel's scale. */
export const HEIGHT = 110;
/** Of a mark. */
export const RADIUS = 4.5;
/** Length of the arrow below a ceiling. */
export const TAIL = 15;
