import type { CellOf } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { joinedTable, rowFinder, rowsOf } from "../joins/joinedTable.ts";
import { tableWith } from "../joins/tableWith.ts";

const HEADERS = [
  "party",
  "longname",
  "category",
  "label",
  "text",
  "answer",
  "comment",
  "title",
  "date",
  "source",
  "url",
];

/** What the numbers of answers mean where there is no file of answers. */
const ANSWERS: Readonly<Record<string, string>> = {
  "0": "Stimme zu",
  "1": "Stimme nicht zu",
  "2": "Neutral",
};

/** Joins the opinions of parties with parties and theses, and with reasons, answers, categories and the election if given. */
export function partyAnswers([opinions, parties, theses]: readonly Table[], all: readonly Table[]): Table {
  if (opinions === undefined) throw new RangeError("There is no table of opinions.");
  const others = all.filter((one) => one !== opinions && one !== parties && one !== theses);
  const find = (headers: readonly string[]) => rowFinder(tableWith(others, headers), ["id"]);
  const [party, thesis] = [rowFinder(parties ?? null, ["id"]), rowFinder(theses ?? null, ["id"])];
  const [reason, answer, category] = [find(["id", "text"]), find(["id", "message"]), find(["id", "label"])];
  const election = electionIn(others);
  const rows = rowsOf(opinions).map(({ cell, line }) => {
    const [who, what, code] = [party(cell("party")), thesis(cell("statement")), cell("answer")];
    const cells = {
      party: who("name") || who("longname"),
      longname: who("longname"),
      category: category(what("category"))("label"),
      label: what("label"),
      text: what("text") || what("label"),
      answer: answer(code)("message") || (ANSWERS[code] ?? code),
      comment: unquoted(reason(cell("comment"))("text")),
      ...election,
    };
    return { line, cells };
  });
  return joinedTable(opinions, HEADERS, rows);
}

/** The one who keeps the data wraps every reason in marks. */
function unquoted(text: string): string {
  return text.replace(/^"([^]*)"$/, "$1");
}

function electionIn(others: readonly Table[]) {
  const overview = tableWith(others, ["title", "date"]);
  const cell: CellOf = (overview === null ? undefined : rowsOf(overview)[0]?.cell) ?? (() => "");
  const title = cell("title");
  const source = title === "" ? "" : `Wahl-O-Mat: ${title}`;
  return { title, date: cell("date"), source, url: cell("data_source") || cell("info") };
}
