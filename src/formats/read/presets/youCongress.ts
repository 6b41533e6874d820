import type { CellOf, Preset } from "../model/preset.ts";

/**
 * The quotes of YouCongress, a row for each quote and the statement it is on. An author votes once on a statement; the vote
 * stands with each of the quotes. Source: youcongress, `quotes_csv.ex`.
 */
export const youCongress: Preset = {
  id: "youCongress",
  needs: ["statement_title", "statement_id", "opinion_id", "author", "quote", "vote", "source_url"],
  columns: {
    id: (cell) => `${cell("opinion_id")}-${cell("statement_id")}`,
    actor: "author",
    role: "author_bio",
    propositionId: "statement_id",
    proposition: "statement_title",
    stance: "vote",
    quote: (cell) => (isCut(cell) ? `${cell("quote").slice(0, -3).trimEnd()} […]` : cell("quote")),
    date: dateOf,
    source: (cell) => cell("source_text") || cell("source_url"),
    url: "source_url",
    note: noteOf,
    licence: () => "Codings: CC BY 4.0, YouCongress. Quotes: their authors.",
  },
  stances: { for: "support", against: "oppose", abstain: "abstain" },
  kind: { id: "person", label: "Person" },
  attribution: "direct",
  lost: ["checks", "profiles"],
};

/** So many letters of a quote are in the file, and three dots where there were more. */
const CUT_AT = 1500;

function isCut(cell: CellOf): boolean {
  return cell("quote").length >= CUT_AT && cell("quote").endsWith("...");
}

/** As exact as it is known: the days and months that complete it are left out. */
function dateOf(cell: CellOf): string {
  const letters = PRECISIONS.get(cell("quote_date_precision").toLowerCase()) ?? WHOLE_DAY;
  return cell("quote_date").slice(0, letters);
}

/** How many letters of a day are known. */
const PRECISIONS: ReadonlyMap<string, number> = new Map([
  ["year", 4],
  ["month", 7],
]);
const WHOLE_DAY = 10;

/** What was checked, and that the quote goes on. */
function noteOf(cell: CellOf): string {
  const checks = (["quote", "relevance", "vote"] as const).flatMap((what) => {
    const status = cell(`${what}_verification_status`);
    return status === "" ? [] : [`${what} ${status.replaceAll("_", " ")}`];
  });
  return [
    isCut(cell) ? "The file cuts this quote." : "",
    checks.length === 0 ? "" : `YouCongress: ${checks.join(", ")}.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
