/** By what the rows of the table of positions can be sorted. */
export const TABLE_COLUMNS = ["actor", "kind", "stance", "proposition", "statements"] as const;
export type PositionColumn = (typeof TABLE_COLUMNS)[number];
