import type { Case } from "../../../case/case.ts";
import type { PicturePart } from "../../../views/marks/paint/mark.ts";

/** What the shelf tells of a case besides its name. */
export interface ShelfEntry extends Pick<Case, "question" | "language" | "asOf"> {
  readonly counts: Readonly<Record<"statements" | "actors" | "propositions" | "sources", number>>;
  /** Its network, small and without words; null where the build has drawn none, so that the page draws it. */
  readonly picture: PicturePart | null;
}

/** What the shelf tells of a case that is there, but was not drawn. Its actors are those who said something, as in every view. */
export function shelfEntry({
  question,
  language,
  asOf,
  statements,
  propositions,
  sources,
}: Case): ShelfEntry {
  const counts = {
    statements: statements.length,
    actors: new Set(statements.map(({ actor }) => actor)).size,
    propositions: propositions.length,
    sources: sources.length,
  };
  return { question, language, asOf, counts, picture: null };
}
