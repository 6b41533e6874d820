import type { Stance } from "../../case/statement.ts";

/** What a student may find a quote to say of a proposition, in the order of the keys 1 to 4. */
export const STANCE_CODES = ["support", "oppose", "mixed", "unclear"] as const satisfies readonly (
  | Stance
  | "unclear"
)[];
export type StanceCode = (typeof STANCE_CODES)[number];

/** One coder's codes, in the order of the quotes; null where none was given. */
export type Codes = readonly (StanceCode | null)[];

/** The codes as numbers for agreement by name: "cannot tell" is a separate category. */
export function nominalValue(code: StanceCode | null): number | null {
  return code === null ? null : STANCE_CODES.indexOf(code);
}

const ORDER: Readonly<Record<StanceCode, number | null>> = {
  oppose: -1,
  mixed: 0,
  support: 1,
  unclear: null,
};

/** The codes as numbers for agreement by order, oppose, mixed, support: "cannot tell" has no place in it and is missing. */
export function ordinalValue(code: StanceCode | null): number | null {
  return code === null ? null : ORDER[code];
}

/** The code that a stance is; null for an abstention, which no words are. */
export function codeOf(stance: Stance): StanceCode | null {
  return stance === "abstain" ? null : stance;
}
