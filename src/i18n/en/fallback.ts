import { words } from "./words.ts";

/** What the page says around the data where no script runs; written into it by the build. */
export const fallback = {
  noScript:
    "This page draws an interactive network with JavaScript, which does not run here. In short, this is who said what.",
  caption: "Who said what",
  proposition: "Proposition",
  stance: words.stanceName,
  source: "Source",
} as const;
