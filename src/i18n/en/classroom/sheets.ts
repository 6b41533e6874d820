import type { Grammar } from "../../grammar/grammar.ts";

/** What every sheet of paper for a class says, and the choice of sheets. */
export function sheetsWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    key: "Teacher’s key",
    data: ({ version, licence }: { version: string; licence: string }) =>
      `data version ${version}, licence of coding and summaries ${licence}`,
    choice: "What to print",
    sets: "Which sheets",
    setName: {
      cards: "Role cards",
      table: "Comparison table",
      quiz: "Who said it?",
      coding: "Coding sheet",
      corners: "Four corners",
      sides: "Evidence for both sides",
      jigsaw: "Jigsaw groups",
    },
    setMeaning: {
      cards: "A page for each actor: what it said, in whose words, and three questions. For work in groups.",
      table: "The chosen actors on every proposition. To find who agrees, who differs and who says nothing.",
      quiz: "Words to match with actors, and the key apart. For pairs, at the start.",
      coding: "Quotes to code by hand, and the key apart. For each student alone, near the end.",
      corners:
        "One proposition, four signs for the walls, and statements to cut out. To stand up and discuss.",
      sides: "As many quotes for as against one proposition. For a structured debate.",
      jigsaw:
        "Groups for your class, a card with a code for each, and your key. For the middle of the lesson.",
    },
    paper: "Paper",
    paperName: { a4: "A4", letter: "US Letter" },
    students: "Students",
    items: "Items",
    seed: "Seed",
    seedMeaning: "The same seed gives every class the same sheets.",
    proposition: "Proposition",
    mostSplit: "The one that splits the actors most",
    whom: ({ count }: { count: number }) => `About ${counted(count, "actor", "actors")}`,
    whomNames: ({ names }: { names: readonly string[] }) => list(names),
    whomList: "Actors, those with most statements first",
    mostHeard: "Back to the six with most statements",
    print: "Print",
    count: ({ count, paper }: { count: number; paper: string }) =>
      `${counted(count, "sheet", "sheets")} of ${paper} paper`,
    keys: ({ count }: { count: number }) => `(${number(count)} of them for the teacher only)`,
    more: ({ count }: { count: number }) =>
      `And ${counted(count, "more sheet, which is", "more sheets, which are")} printed but not shown here.`,
    forTeacher: "For the teacher: print",
    nothing: "There is nothing to print for this choice.",
    noDialog:
      "No window for printing? Your browser does not let this page open one. Choose Print in the menu of the browser, or save the page as a PDF there.",
    noDialogInFrame:
      "No window for printing? This page stands in another one that does not let it print. Open it in a tab of its own and print it there.",
    openTab: "Open in a tab of its own",
  };
}
