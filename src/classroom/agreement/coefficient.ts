/** A measure of agreement, or why there is none: nothing that two coders both coded, or a single category in use. */
export type Coefficient =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "undefined"; readonly why: "nothing" | "oneCategory" };

/** Below this many items a measure is so shaky that it is not shown. */
export const FEWEST_ITEMS = 5;

/** The measure, as one minus how much disagreement there is for each that chance would bring. */
export function coefficient(observed: number, expected: number): Coefficient {
  return expected === 0
    ? { kind: "undefined", why: "oneCategory" }
    : { kind: "number", value: 1 - observed / expected };
}
