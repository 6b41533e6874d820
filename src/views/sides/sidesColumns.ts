import { STANCES } from "../../case/statement.ts";

/** The columns of its table, known before the table is loaded. */
export const SIDES_COLUMNS = ["side", "proposition", ...STANCES, "statements"] as const;
export type SidesColumn = (typeof SIDES_COLUMNS)[number];
