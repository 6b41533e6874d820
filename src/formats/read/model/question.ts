import type { Role } from "./roles.ts";
import type { DateOrder, StanceChoice, TieChoice } from "./choices.ts";

/**
 * What a person decides once. `answer` is what holds now, chosen or guessed; null where nothing can be guessed, and nothing
 * opens before it is answered.
 */
export type Question =
  | { readonly asks: "table"; readonly names: readonly string[]; readonly answer: number }
  | { readonly asks: "column"; readonly role: Role; readonly answer: number | null }
  | { readonly asks: "proposition"; readonly answer: string | null }
  | (AskedValue & { readonly asks: "stance"; readonly answer: StanceChoice | null })
  | (AskedValue & { readonly asks: "kind"; readonly answer: string })
  | (AskedValue & { readonly asks: "tie"; readonly answer: TieChoice })
  | {
      readonly asks: "dates";
      /** Cells that may be read in both orders. */
      readonly examples: readonly string[];
      /** A cell that can be read in one order alone, which decides for all. */
      readonly decidedBy: string | null;
      readonly answer: DateOrder | null;
    };

/** One distinct value of a column. */
interface AskedValue {
  /** For the maps of `Choices`. */
  readonly key: string;
  /** As it stands in the first cell that has it. */
  readonly value: string;
  /** In how many cells. */
  readonly cells: number;
}

/** Names that may be one, most used first; the first is offered as the name of all. */
export interface NearNames {
  readonly names: readonly { readonly name: string; readonly cells: number }[];
}
