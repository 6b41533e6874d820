/** The columns of its table, known before the table is loaded. */
export const DEPENDENT_COLUMNS = ["ties", "actor", "stance", "proposition"] as const;
export type DependentColumn = (typeof DEPENDENT_COLUMNS)[number];

export const MOVE_COLUMNS = ["actor", "other", "before", "after", "move"] as const;
export type MoveColumn = (typeof MOVE_COLUMNS)[number];

/** By what either of the two tables can be sorted. */
export const FIRMNESS_COLUMNS = [...MOVE_COLUMNS, ...DEPENDENT_COLUMNS];
