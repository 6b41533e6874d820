import { describe, expect, test } from "vitest";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { caseIn, openedTogether } from "../../openedTable.ts";

const comments = [
  "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
  '1472555878000,Tue Aug 30 17:21:58 WIB 2016,0,1,3,1,1,"Parks should\nclose at night"',
  "1472555878001,x,1,1,1,2,0,Buses should be free",
  "1472555878002,x,2,1,0,0,-1,Buy my book",
].join("\n");
const participants = (sign: 1 | -1) =>
  [
    "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2",
    `11,secret-a,0,0,2,2,0,${sign},${sign},`,
    `12,secret-b,0,0,2,1,1,${sign},${-sign},`,
    `13,secret-c,1,0,2,0,2,${-sign},${-sign},`,
    `14,secret-d,,0,1,1,0,${sign},,`,
    "15,secret-e,1,0,1,0,0,0,,",
  ].join("\n");
const log = [
  "timestamp,datetime,comment-id,voter-id,vote",
  "5,x,0,11,1",
  "9,x,1,12,-1",
  "4,x,1,11,1",
  "6,x,0,12,1",
  "7,x,0,13,-1",
  "8,x,1,13,-1",
  "3,x,0,14,-1",
  "10,x,0,14,1",
  "11,x,0,15,0",
].join("\n");

describe("a conversation in Polis", () => {
  test("has its groups as actors, with the counts, and nobody who took part", () => {
    const opening = openedTogether([participants(1), comments]);
    expect(opening).toMatchObject({ preset: "polis", faults: [] });
    expect(opening.questions.filter(isOpen)).toEqual([]);
    expect(opening.leftOut).toEqual([
      { reason: "noGroup", value: "", rows: [5] },
      { reason: "notAsked", value: "", rows: [5, 5] },
    ]);
    const opened = caseIn(opening);
    expect(opened.propositions.map(({ text }) => text)).toEqual([
      "Parks should close at night",
      "Buses should be free",
    ]);
    expect(opened.statements.map(({ actor, stance, note }) => [actor, stance, note])).toEqual([
      ["group-a", "support", "2 agreed, 0 disagreed, 0 passed."],
      ["group-b", "mixed", "0 agreed, 1 disagreed, 1 passed."],
      ["group-a", "mixed", "1 agreed, 1 disagreed, 0 passed."],
      ["group-b", "oppose", "0 agreed, 1 disagreed, 0 passed."],
    ]);
    expect(JSON.stringify(opened)).not.toContain("secret");
  });

  test("counts what somebody said last, whatever the order of the log", () => {
    const opening = openedTogether([log, comments, participants(1)]);
    expect(opening.preset).toBe("polis");
    expect(opening.leftOut).toContainEqual({ reason: "changedLater", value: "", rows: [8] });
    expect(caseIn(opening).statements).toHaveLength(4);
  });

  test("has all who took part as one where nothing says who is in which group", () => {
    const opening = openedTogether([log, comments]);
    expect(opening).toMatchObject({ preset: "polisVotes", faults: [] });
    expect(caseIn(opening)).toMatchObject({
      actors: [{ name: "All who took part" }],
      statements: [{ stance: "support", note: "3 agreed, 1 disagreed, 1 passed." }, { stance: "oppose" }],
    });
  });

  test("does not open where 1 counts as disagreement", () => {
    const opening = openedTogether([participants(-1), comments], { withoutFaulty: true });
    expect(opening.draft).toBeNull();
    expect(opening.faults).toMatchObject([2, 4, 5].map((row) => ({ row, problem: "reversedVotes" })));
  });
});
