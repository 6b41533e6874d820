/** The columns of its table, known before the table is loaded. */
export const TIE_COLUMNS = ["actor", "other", "agreement", "disagreement", "weight", "evidence"] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];
