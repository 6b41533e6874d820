import type { Choices } from "../model/choices.ts";
import type { About, Opening } from "../model/opening.ts";
import type { Table } from "../model/table.ts";

/**
 * How far tables have come on their way to a case, with the choices made so far. Pure, the same for the same, and never
 * throws; asked anew after every choice.
 */
export declare function openTables(tables: readonly Table[], choices: Choices, about: About): Opening;
