import { expect, test } from "vitest";
import { isOpen } from "../../../../src/formats/read/model/opening.ts";
import { caseIn, opened } from "../openedTable.ts";

const HEADERS =
  "statement_title,statement_id,statement_url,opinion_id,opinion_url,author,author_url,author_bio,author_x_url,author_wikipedia_url,quote,vote,quote_date,quote_date_precision,source_url,source_text,quote_verification_status,quote_verification_comment,quote_verification_date,relevance_verification_status,relevance_verification_comment,relevance_verification_date,vote_verification_status,vote_verification_comment,vote_verification_date";

const row = (...[opinion, author, quote, vote, day, precision]: readonly string[]) =>
  `Cities should publish their data,9,https://example.org/p/9,${opinion},u,${author},u,Mayor,,,"${quote}",${vote},${day},${precision},https://example.org/${opinion},Herald,ai_verified,,,endorsed,,,,,`;

test("quotes of YouCongress keep how exact their days are, what was checked, and that they were cut", () => {
  const long = `${"word ".repeat(299)}wo...`;
  const opening = opened(
    [
      HEADERS,
      '"# Annotations are licensed CC BY 4.0"',
      '"# Quotes belong to their authors, and are here under fair use"',
      row("1", "Ann", "We must", "for", "2022-08-01", "month"),
      row("2", "Ann", long, "for", "2022-01-01", "year"),
      row("3", "Bob", "Never, ever", "against", "2022-08-31", "day"),
      row("4", "Cem", "Well", "abstain", "", ""),
    ].join("\n"),
  );
  expect(opening).toMatchObject({ preset: "youCongress", faults: [] });
  expect(opening.questions.filter(isOpen)).toEqual([]);
  expect(opening.leftOut).toEqual([{ reason: "commentRow", value: "", rows: [2, 3] }]);
  const { actors, licence, propositions, statements } = caseIn(opening);
  expect(licence).toContain("CC BY 4.0");
  expect(propositions).toHaveLength(1);
  expect(actors.map(({ name, kind, role }) => [name, kind, role])).toEqual([
    ["Ann", "person", "Mayor"],
    ["Bob", "person", "Mayor"],
    ["Cem", "person", "Mayor"],
  ]);
  expect(statements.map(({ id, stance, date }) => [id, stance, date])).toEqual([
    ["1-9", "support", "2022-08"],
    ["2-9", "support", "2022"],
    ["3-9", "oppose", "2022-08-31"],
    ["4-9", "abstain", undefined],
  ]);
  expect(statements[1]?.quote?.text).toMatch(/word wo \[…\]$/);
  expect(statements[1]?.note).toBe(
    "The file cuts this quote. YouCongress: quote ai verified, relevance endorsed.",
  );
});
