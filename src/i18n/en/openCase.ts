import type { Grammar } from "../grammar/grammar.ts";

/** The words of the page where a person opens a case file. */
export function openCaseWords({ number, plural }: Grammar) {
  return {
    explanation:
      "A case file is a JSON file with a question, actors, propositions and statements. It never leaves this computer. It is gone when you close or reload the page.",
    choose: "Choose a file",
    drop: "or drop one on this page.",
    paste: "Or paste its text",
    open: "Open the pasted text",
    reading: "Reading…",
    wrongEncoding:
      "This file is not saved as UTF-8, so some letters could come out wrong. Save it as UTF-8 and try again.",
    tooLarge:
      "This file is larger than 200 MB. A browser cannot open it; split the case, or open a part of it.",
    tooLong:
      "This text is larger than 200 MB. A browser cannot open it; split the case, or open a part of it.",
    nothing: "It is empty. Choose another file, or paste some text.",
    unreadable: "Your browser could not read the file. Try again, or choose another file.",
    faultsTitle: ({ count }: { count: number }) =>
      `This case cannot be opened yet: ${number(count)} ${plural(count, { one: "error", other: "errors" })}`,
    moreFaults: ({ count }: { count: number }) => `Show ${number(count)} more`,
    saveFaults: "Save all errors as a file",
    kept: "Your file or text has not been changed.",
  };
}
