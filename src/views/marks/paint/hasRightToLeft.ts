const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters that run from right to left, so that its order has to be worked out. */
export function hasRightToLeft(text: string): boolean {
  return LETTERS.test(text);
}
