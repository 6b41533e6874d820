import type { LeftOut, Table } from "../../model/table.ts";
import { rowsOf } from "../joins/joinedTable.ts";
import { tableWith } from "../joins/tableWith.ts";

/** What somebody said to a comment last: 1 agrees, -1 disagrees, 0 passes. */
export interface CastVote {
  readonly voter: string;
  readonly comment: string;
  readonly vote: string;
}

export interface CastVotes {
  readonly votes: readonly CastVote[];
  readonly leftOut: readonly LeftOut[];
}

/** All votes of a conversation: from its log, else from the table of those who took part, which has a column a comment. */
export function castVotes(all: readonly Table[], participants: Table | null): CastVotes {
  const log = tableWith(all, ["comment-id", "voter-id", "vote"]);
  if (log !== null) return lastVotes(log);
  return { votes: participants === null ? [] : votesInColumns(participants), leftOut: [] };
}

/** In the log a vote that was changed stands again, later. */
function lastVotes(log: Table): CastVotes {
  const rows = rowsOf(log).toSorted(
    (one, other) => Number(one.cell("timestamp")) - Number(other.cell("timestamp")),
  );
  const last = new Map<string, { readonly line: number; readonly cast: CastVote }>();
  const changed: number[] = [];
  for (const { cell, line } of rows) {
    const cast = { voter: cell("voter-id"), comment: cell("comment-id"), vote: cell("vote") };
    const key = `${cast.voter} ${cast.comment}`;
    const before = last.get(key);
    if (before !== undefined) changed.push(before.line);
    last.set(key, { line, cast });
  }
  return {
    votes: [...last.values()].map(({ cast }) => cast),
    leftOut: changed.length === 0 ? [] : [{ reason: "changedLater", value: "", rows: changed }],
  };
}

function votesInColumns(participants: Table): readonly CastVote[] {
  const comments = participants.headers.flatMap((header, at) =>
    /^\d+$/.test(header) ? [{ header, at }] : [],
  );
  return rowsOf(participants).flatMap(({ cell }, row) =>
    comments.flatMap(({ header, at }) => {
      const vote = participants.rows[row]?.[at] ?? "";
      return vote === "" ? [] : [{ voter: cell("participant"), comment: header, vote: plainVote(vote) }];
    }),
  );
}

/** Some exports write 1.0. */
function plainVote(vote: string): string {
  return String(Number(vote));
}
