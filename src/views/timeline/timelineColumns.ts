/** The columns of its table, known before the table is loaded. */
export const TIMELINE_COLUMNS = ["when", "what", "who", "stance", "proposition", "words"] as const;
export type TimelineColumn = (typeof TIMELINE_COLUMNS)[number];
