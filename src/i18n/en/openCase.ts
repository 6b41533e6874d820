import type { Grammar } from "../grammar/grammar.ts";

/** What the page says on which a person opens a case file. */
export function openCaseWords({ number, plural }: Grammar) {
  return {
    explanation:
      "A case file holds a question, its actors, propositions and statements as JSON. Nothing of it leaves this computer: it is read here, and is gone when you close or reload the page.",
    choose: "Choose a file",
    drop: "or drop one on this page.",
    paste: "Or paste its text",
    open: "Open what is pasted",
    reading: "Reading…",
    wrongEncoding:
      "This file is not in UTF-8, so its letters would be guessed. Save it as UTF-8 and try again.",
    nothing: "There is nothing in it.",
    unreadable: "The browser could not read the file.",
    faultsTitle: ({ count }: { count: number }) =>
      `It cannot be opened yet: ${number(count)} ${plural(count, { one: "fault", other: "faults" })}`,
    moreFaults: ({ count }: { count: number }) =>
      `and ${number(count)} more, to be shown when these are mended.`,
    kept: "What you gave is left as it was.",
  };
}
