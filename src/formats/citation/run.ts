/** A stretch of a reference: plain, or the title of a self-contained work, which is set in italics. */
export type Run = string | { readonly work: string };

/** A reference as plain text, which has no italics. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.work)).join("");
}

/** A text that ends a sentence: with a full stop, unless it ends with a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…][”’)]?$/.test(text) ? text : `${text}.`;
}
