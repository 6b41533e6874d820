import type { Table } from "../../model/table.ts";
import { joinedTable, rowsOf } from "../joins/joinedTable.ts";
import { countryCode } from "./countryCode.ts";
import { VOTE_HEADERS, groupNamer, memberFinder, voteTeller } from "./europeanVotes.ts";

const HEADERS = ["actor_id", "actor", "country", "Group", "position", ...VOTE_HEADERS];

/** How each member voted, with the names of members and groups where their tables are given too. */
export function memberVotes([first, votes]: readonly Table[], all: readonly Table[]): Table {
  if (first === undefined) throw new RangeError("There is no table of votes.");
  const [tell, groupName, member] = [voteTeller(votes), groupNamer(all), memberFinder(all)];
  const rows = rowsOf(first).map(({ cell, line }) => {
    const own = member(cell("member_id"));
    const name = [own("first_name"), own("last_name")].join(" ").trim();
    const cells = {
      ...tell(cell("vote_id")),
      actor_id: cell("member_id"),
      actor: name || cell("member_id"),
      country: countryCode(cell("country_code") || own("country_code")),
      Group: groupName(cell("group_code")),
      position: cell("position"),
    };
    return { line, cells };
  });
  return joinedTable(first, HEADERS, rows);
}
