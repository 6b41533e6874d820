import type { LeftOut, RowFault, Table } from "../../model/table.ts";
import { joinedTable, rowsOf } from "../joins/joinedTable.ts";
import { tableWith } from "../joins/tableWith.ts";
import { type CastVote, castVotes } from "./castVotes.ts";

const HEADERS = ["group", "comment", "text", "moderated", "stance", "note"];

interface Counts {
  agree: number;
  disagree: number;
  pass: number;
}

/**
 * What each group of a conversation says to each comment: what at least 60 % of its votes say, else mixed. The note has the
 * counts. Nothing opens where the signs of the votes are the other way round than the counts beside them.
 */
export function groupStances([comments]: readonly Table[], all: readonly Table[]): Table {
  if (comments === undefined) throw new RangeError("There is no table of comments.");
  const participants = tableWith(all, ["participant", "group-id", "n-agree"]);
  const cast = castVotes(all, participants);
  const { groupOf, groups, leftOut } = groupsIn(participants);
  const counted = countsOf(cast.votes, groupOf);
  const rows = rowsOf(comments).flatMap(({ cell, line }) =>
    groups.map((group) => {
      const comment = cell("comment-id");
      const counts = counted.get(`${group} ${comment}`) ?? { agree: 0, disagree: 0, pass: 0 };
      const [text, moderated] = [cell("comment-body"), cell("moderated")];
      const cells = { group, comment, text, moderated, stance: stanceOf(counts), note: noteOf(counts) };
      return { line, cells };
    }),
  );
  const joined = joinedTable(comments, HEADERS, rows);
  const isTurned = isReversed(cast.votes, participants ?? comments);
  return {
    ...joined,
    faults: [...joined.faults, ...(isTurned ? reversedFaults(comments) : [])],
    leftOut: [...joined.leftOut, ...cast.leftOut, ...leftOut],
  };
}

function groupsIn(participants: Table | null) {
  if (participants === null) return { groupOf: () => EVERYBODY, groups: [EVERYBODY], leftOut: [] };
  const of = new Map<string, string>();
  const without: number[] = [];
  for (const { cell, line } of rowsOf(participants))
    if (cell("group-id") === "") without.push(line);
    else of.set(cell("participant"), groupName(cell("group-id")));
  const leftOut: LeftOut[] = without.length === 0 ? [] : [{ reason: "noGroup", value: "", rows: without }];
  return { groupOf: (voter: string) => of.get(voter), groups: [...new Set(of.values())].toSorted(), leftOut };
}

const EVERYBODY = "All who took part";

/** As Polis itself names them: 0 is Group A. */
function groupName(id: string): string {
  const at = Number(id);
  return Number.isInteger(at) && at >= 0 && at < 26
    ? `Group ${String.fromCodePoint(65 + at)}`
    : `Group ${id}`;
}

function countsOf(votes: readonly CastVote[], groupOf: (voter: string) => string | undefined) {
  const found = new Map<string, Counts>();
  for (const { voter, comment, vote } of votes) {
    const key = `${groupOf(voter)} ${comment}`;
    const counts = found.get(key) ?? { agree: 0, disagree: 0, pass: 0 };
    found.set(key, counts);
    if (vote === "1") counts.agree += 1;
    else if (vote === "-1") counts.disagree += 1;
    else counts.pass += 1;
  }
  return found;
}

const MAJORITY = 0.6;

function stanceOf({ agree, disagree, pass }: Counts): string {
  const all = agree + disagree + pass;
  if (all === 0) return "";
  if (agree >= all * MAJORITY) return "agree";
  return disagree >= all * MAJORITY ? "disagree" : "mixed";
}

function noteOf({ agree, disagree, pass }: Counts): string {
  return `${agree} agreed, ${disagree} disagreed, ${pass} passed.`;
}

/** The data base of Polis counts agreement as -1, its exports as 1: the counts of a file tell which it is. */
function isReversed(votes: readonly CastVote[], counted: Table): boolean {
  const sum = (header: string) =>
    rowsOf(counted).reduce((total, { cell }) => total + (Number(cell(header)) || 0), 0);
  const agreed = sum("n-agree") + sum("agrees");
  const count = (sign: string) => votes.filter(({ vote }) => vote === sign).length;
  return Math.abs(count("-1") - agreed) < Math.abs(count("1") - agreed);
}

function reversedFaults({ lines }: Table): readonly RowFault[] {
  return lines.map((row) => ({ row, column: null, problem: "reversedVotes", value: "", stops: true }));
}
