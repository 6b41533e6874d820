import type { Table } from "../../model/table.ts";
import { joinedTable, rowsOf } from "../joins/joinedTable.ts";
import { VOTE_HEADERS, groupNamer, voteTeller } from "./europeanVotes.ts";

const HEADERS = ["actor_id", "actor", "position", "note", ...VOTE_HEADERS];

/** How many members of a group took each position in a vote. */
interface GroupVote {
  readonly line: number;
  readonly vote: string;
  readonly group: string;
  readonly counts: Map<string, number>;
}

/** How each political group voted. Members that belong to none are left out. */
export function groupVotes([first, votes]: readonly Table[], all: readonly Table[]): Table {
  if (first === undefined) throw new RangeError("There is no table of votes.");
  const [tell, groupName] = [voteTeller(votes), groupNamer(all)];
  const { found, without } = countedVotes(first);
  const rows = found.map(({ line, vote, group, counts }) => ({
    line,
    cells: {
      ...tell(vote),
      actor_id: group,
      actor: groupName(group),
      position: majorityOf(counts),
      note: splitText(counts),
    },
  }));
  const joined = joinedTable(first, HEADERS, rows);
  if (without.length === 0) return joined;
  return { ...joined, leftOut: [...joined.leftOut, { reason: "noName", value: "", rows: without }] };
}

function countedVotes(table: Table): { found: readonly GroupVote[]; without: readonly number[] } {
  const found = new Map<string, GroupVote>();
  const without: number[] = [];
  for (const { cell, line } of rowsOf(table)) {
    const [vote, group, position] = [cell("vote_id"), cell("group_code"), cell("position").toUpperCase()];
    if (group === "") {
      without.push(line);
      continue;
    }
    const key = `${vote} ${group}`;
    const one = found.get(key) ?? { line, vote, group, counts: new Map<string, number>() };
    found.set(key, one);
    one.counts.set(position, (one.counts.get(position) ?? 0) + 1);
  }
  return { found: [...found.values()], without };
}

const VOTED = ["FOR", "AGAINST", "ABSTENTION"];

/** What more than half of those took who voted; that the group is split, or that nobody voted. */
function majorityOf(counts: ReadonlyMap<string, number>): string {
  const voted = VOTED.reduce((sum, position) => sum + (counts.get(position) ?? 0), 0);
  if (voted === 0) return "DID_NOT_VOTE";
  return VOTED.find((position) => (counts.get(position) ?? 0) * 2 > voted) ?? "SPLIT";
}

function splitText(counts: ReadonlyMap<string, number>): string {
  const count = (position: string) => counts.get(position) ?? 0;
  const voted = `${count("FOR")} for, ${count("AGAINST")} against, ${count("ABSTENTION")} abstained`;
  return `${voted}, ${count("DID_NOT_VOTE")} did not vote.`;
}
