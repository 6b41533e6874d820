import type { Case } from "../../case/case.ts";

type Term = Case["glossary"][number];

/** The terms of the glossary that occur in the texts, in one number or the other, at the beginning of a word. */
export function termsIn(glossary: readonly Term[], texts: readonly string[]): readonly Term[] {
  const all = texts.join("\n").toLowerCase();
  return glossary.filter(({ term }) => beginsAWord(all, term.toLowerCase().replace(/s$/, "")));
}

function beginsAWord(text: string, start: string): boolean {
  return text
    .split(start)
    .slice(0, -1)
    .some((before) => !/\p{L}$/u.test(before));
}
