import type { Relation } from "../../../case/relation.ts";
import type { Attribution, Stance } from "../../../case/statement.ts";
import type { Columns, Shape } from "./roles.ts";

/** What a value stands for: a stance, or none, so that it makes no statement. */
export type StanceChoice = Stance | "leave-out";

/** What a word for ties stands for: a relation, or none. */
export type TieChoice = Relation["type"] | "leave-out";

/** Whether 03/04 is the third of April or the fourth of March. */
export type DateOrder = "day-first" | "month-first";

/**
 * All that a person has chosen for a table. What is absent is guessed where that is safe, and asked where it is not. Values
 * are keys as `valueKey` makes them, so that "For" and "for " are one.
 */
export interface Choices {
  /** Which of several tables, by its place. */
  readonly table?: number;
  /** A preset by its id, or none although one was recognised. */
  readonly preset?: string | null;
  readonly shape?: Shape;
  readonly columns?: Columns;
  /** In a table that is not long, the columns whose headers are propositions, or actors if it is transposed. */
  readonly spread?: readonly number[];
  /** Columns that tell something about actors, by which they can be grouped. */
  readonly attributes?: readonly number[];
  /** The one sentence that all rows are about, where no column holds it. */
  readonly proposition?: string;
  readonly stances?: ReadonlyMap<string, StanceChoice>;
  /** The id of a kind for each value of the column of kinds. */
  readonly kinds?: ReadonlyMap<string, string>;
  /** What each word for the ties of a graph stands for. */
  readonly ties?: ReadonlyMap<string, TieChoice>;
  /** The kind of all, where no column tells. */
  readonly kind?: string;
  readonly dateOrder?: DateOrder;
  /** How all rows are known, where no column tells. */
  readonly attribution?: Attribution;
  /** For a name the one it is counted under; what is not here stays apart. */
  readonly names?: ReadonlyMap<string, string>;
  /** To leave out rows and columns that a sheet does not show. */
  readonly withoutHidden?: boolean;
  /** To open without the rows that have faults. */
  readonly withoutFaulty?: boolean;
  readonly title?: string;
  readonly question?: string;
  /** A language tag of BCP 47. */
  readonly language?: string;
}

export const NO_CHOICES: Choices = {};
