/** The id of the element in which a page holds a case that was saved with it. */
export const CASE_ELEMENT = "standpoint-case";
