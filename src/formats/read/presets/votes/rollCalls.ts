import type { CellOf } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { joinedTable, rowFinder, rowsOf } from "../joins/joinedTable.ts";

const HEADERS = [
  "icpsr",
  "actor",
  "cast",
  "Party",
  "State",
  "Chamber",
  "vote",
  "proposition",
  "label",
  "date",
  "source",
  "url",
];

/** What the codes of votes stand for. Source: Voteview, "Member Votes Data". */
const CAST: Readonly<Record<string, string>> = {
  "1": "Yea",
  "2": "Paired yea",
  "3": "Announced yea",
  "4": "Announced nay",
  "5": "Paired nay",
  "6": "Nay",
  "7": "Present",
  "8": "Present",
  "9": "Not voting",
};

/** Of all codes of parties those of today. Source: Voteview, "Party Codes". */
const PARTIES: Readonly<Record<string, string>> = {
  "100": "Democrat",
  "200": "Republican",
  "328": "Independent",
};

/** Joins votes with their roll calls and with the members who voted. */
export function rollCalls([votes, calls, members]: readonly Table[]): Table {
  if (votes === undefined) throw new RangeError("There is no table of votes.");
  const call = rowFinder(calls ?? null, ["congress", "chamber", "rollnumber"]);
  const member = rowFinder(members ?? null, ["congress", "icpsr"]);
  const rows = rowsOf(votes).map(({ cell, line }) => {
    const [congress, chamber, number] = [cell("congress"), cell("chamber"), cell("rollnumber")];
    const own = member(congress, cell("icpsr"));
    const cells = {
      icpsr: cell("icpsr"),
      actor: own("bioname") || cell("icpsr"),
      cast: CAST[cell("cast_code")] ?? cell("cast_code"),
      Party: PARTIES[own("party_code")] ?? own("party_code"),
      State: own("state_abbrev"),
      Chamber: chamber,
      ...toldOf(call(congress, chamber, number), congress, chamber, number),
    };
    return { line, cells };
  });
  return joinedTable(votes, HEADERS, rows);
}

function toldOf(cell: CellOf, congress: string, chamber: string, number: string) {
  const what = [cell("bill_number"), cell("vote_question")].filter((text) => text !== "").join(", ");
  const name = what || `Roll call ${number}`;
  const about = cell("vote_desc") || cell("dtl_desc");
  const vote = `R${chamber.startsWith("S") ? "S" : "H"}${congress.padStart(3, "0")}${number.padStart(4, "0")}`;
  return {
    vote,
    proposition: about === "" ? name : `${name}: ${about}`,
    label: name,
    date: cell("date"),
    source: `${chamber}, Congress ${congress}, roll call ${number}`,
    url: `https://voteview.com/rollcall/${vote}`,
  };
}
