import type { Grammar } from "../../grammar/grammar.ts";

/** What every sheet of paper for a class says, and the choice of sheets. */
export function sheetsWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;

  return {
    key: "Teacher’s key",
    data: ({ version, licence }: { version: string; licence: string }) =>
      `data version ${version}, coding and summaries ${licence}`,
    choice: "What to print",
    sets: "Which sheets",
    setName: {
      cards: "Role cards",
      table: "Comparison table",
      quiz: "Who said it?",
      coding: "Coding sheets",
      corners: "Corner cards",
      sides: "Evidence sheets",
      jigsaw: "Jigsaw set",
    },
    setMeaning: {
      cards: "A page for each actor: what it said, in whose words, and three questions. For group work.",
      table:
        "What the chosen actors say on every proposition. For finding who agrees, who differs and who says nothing.",
      quiz: "Words to match with actors, and a separate key. For pairs, at the start.",
      coding: "Quotes to code by hand, and a separate key. For each student alone, near the end.",
      corners:
        "One proposition, four signs for the walls, and statements to cut out. For a discussion on your feet.",
      sides: "Equal numbers of statements for and against one proposition. For a structured debate.",
      jigsaw:
        "Groups for your class, a card with a QR code for each group, and your key. For the middle of the lesson.",
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
    whomList: "Actors, most statements first",
    mostHeard: "Back to the six with the most statements",
    print: "Print",
    count: ({ count, paper }: { count: number; paper: string }) =>
      `${counted(count, "sheet", "sheets")} of ${paper} paper`,
    keys: ({ count }: { count: number }) => `(${number(count)} of them for the teacher only)`,
    more: ({ count }: { count: number }) =>
      `And ${counted(count, "more sheet, which is", "more sheets, which are")} printed but not shown here.`,
    forTeacher: "For the teacher: print",
    nothing: "There is nothing to print for this choice.",
    noDialog:
      "Did no print window open? Your browser may block it. Choose Print in the browser’s menu. You can also save the page as a PDF there.",
    noDialogInFrame:
      "Did no print window open? This page is inside another one that may block printing. Open it in a new tab and print it there.",
    openTab: "Open in a new tab",
  };
}
