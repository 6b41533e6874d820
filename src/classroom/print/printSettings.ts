import type { PrintSet } from "../../store/explorerState.ts";

/** What can be set for a set of sheets, apart from the paper. */
export type PrintSetting = "actors" | "students" | "items" | "proposition" | "seed";

/** What each set goes by. */
export const PRINT_SETTINGS: Readonly<Record<PrintSet, readonly PrintSetting[]>> = {
  cards: ["actors"],
  table: ["actors"],
  quiz: ["items", "seed"],
  coding: ["items", "seed"],
  corners: ["proposition", "seed"],
  sides: ["proposition"],
  jigsaw: ["students", "actors", "seed"],
};
