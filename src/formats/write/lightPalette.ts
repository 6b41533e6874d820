import type { Stance } from "../../case/statement.ts";

/** The colours of the light theme as literals, for files that know no style sheet; a test holds them to tokens.css. */
export const STANCE_COLOURS: Readonly<Record<Stance, string>> = {
  support: "#0f4c8c",
  oppose: "#c2410c",
  mixed: "#a56fd0",
  abstain: "#6f706a",
};
export const INK = "#1b1a17";
