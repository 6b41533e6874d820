import type { Attribution } from "../../../case/statement.ts";
import type { Relation } from "../../../case/relation.ts";
import type { StanceChoice } from "./choices.ts";
import type { Role, Shape } from "./roles.ts";
import type { Reason, Table } from "./table.ts";

/** The cell of a row under a header; "" where there is no such column. */
export type CellOf = (header: string) => string;

export type KnownStances = Readonly<Record<string, StanceChoice>>;

/** A tie in a graph that holds no statements. */
export interface Tie {
  readonly from: TieEnd;
  readonly to: TieEnd;
  /** As the file calls it. */
  readonly called: string;
  /** Null for one that a case has no word for. */
  readonly type: Relation["type"] | null;
  readonly line: number;
}

/** Who is tied. */
interface TieEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What is known of tables with certain headers, so that nothing need be asked. Data: what each preset is, and no more. */
export interface Preset {
  /** The key of its name in the catalog. */
  readonly id: string;
  /** Headers that tell it, however they are written; all must be there. */
  readonly needs: readonly string[];
  /** What headers do not tell. */
  readonly fits?: (tables: readonly Table[]) => boolean;
  /** Other tables dropped or found with it, each by headers that must be there; `join` makes one of all. */
  readonly with?: readonly (readonly string[])[];
  /**
   * Makes the table that the rest of the preset speaks of: of the needed one, then those of `with`, and of whatever else was
   * given.
   */
  readonly join?: (tables: readonly Table[], all: readonly Table[]) => Table;
  readonly shape?: Shape;
  /** The header for what a column holds, or how it is made of a row's cells. */
  readonly columns: Readonly<Partial<Record<Role, string | ((cell: CellOf) => string)>>>;
  /** Headers of what tells something about actors, or how they are told from others. */
  readonly attributes?: readonly string[] | ((header: string) => boolean);
  /** What its values stand for, by `valueKey`; a value that is not here is asked for. It may depend on which values there are. */
  readonly stances?: KnownStances | ((keys: ReadonlySet<string>) => KnownStances);
  /** The kind of all actors, by its id and its name. */
  readonly kind?: { readonly id: string; readonly label: string };
  readonly attribution?: Attribution;
  /** Dates are written as in a case file, at any precision: "19" is a century. */
  readonly dates?: "edtf";
  /** Why a row makes no statement; null if it does. */
  readonly leavesOut?: (cell: CellOf) => Reason | null;
  /** For what holds no statements at all: its ties. */
  readonly ties?: (tables: readonly Table[]) => readonly Tie[];
  /** What a case of it does not have, by names that the catalog has words for. */
  readonly lost?: readonly string[];
}
