import type { CellOf } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { type JoinedCells, rowFinder } from "../joins/joinedTable.ts";
import { tableWith } from "../joins/tableWith.ts";

/** What is told of a vote, in cells of the joined table. */
export const VOTE_HEADERS = ["vote_id", "proposition", "label", "date", "source", "url"] as const;

/** Tells of a vote by its id. */
export function voteTeller(votes: Table | undefined): (id: string) => JoinedCells {
  const find = rowFinder(votes ?? null, ["id"]);
  return (id) => {
    const cell = find(id);
    const title = cell("display_title") || cell("procedure_title") || cell("reference") || id;
    const details = [cell("description"), cell("reference")].filter((text) => text !== "").join(", ");
    const named = details === "" ? title : `${title} (${details})`;
    return {
      vote_id: id,
      proposition: `${named} should be adopted`,
      label: title,
      date: cell("timestamp"),
      source: `Roll-call vote on ${named}`,
      url: `https://howtheyvote.eu/votes/${id}`,
    };
  };
}

/** Names a political group by its code, also where there is no table of groups. */
export function groupNamer(all: readonly Table[]): (code: string) => string {
  const find = rowFinder(tableWith(all, ["code", "label", "short_label"]), ["code"]);
  return (code) => find(code)("label") || code;
}

/** Finds a member by id, where there is a table of members. */
export function memberFinder(all: readonly Table[]): (id: string) => CellOf {
  return rowFinder(tableWith(all, ["id", "first_name", "last_name"]), ["id"]);
}
