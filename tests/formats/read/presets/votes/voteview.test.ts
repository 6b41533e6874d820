import { expect, test } from "vitest";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { caseIn, openedTogether } from "../../openedTable.ts";

const votes = [
  "congress,chamber,rollnumber,icpsr,cast_code,prob",
  "117,Senate,12,1,1,99.8",
  "117,Senate,12,2,6,98.1",
  "117,Senate,12,3,9,",
  "117,Senate,12,4,0,",
  "117,Senate,12,5,7,",
].join("\n");
const calls = [
  "congress,chamber,rollnumber,date,session,yea_count,nay_count,bill_number,vote_result,vote_desc,vote_question,dtl_desc",
  "117,House,12,2021-01-13,1,1,1,HR1,Passed,Another vote,On Passage,",
  "117,Senate,12,2021-02-06,1,1,1,S9,Passed,A bill for clean rivers,On Passage of the Bill,",
].join("\n");
const members = [
  "congress,chamber,icpsr,state_icpsr,district_code,state_abbrev,party_code,occupancy,last_means,bioname,bioguide_id",
  ...["Ann", "Bob", "Cem", "Dana", "Eva"].map(
    (name, at) => `117,Senate,${at + 1},41,0,AL,${at % 2 === 0 ? 100 : 200},,,"EXAMPLE, ${name}",E00000${at}`,
  ),
].join("\n");

test("roll calls of Congress are joined with their subjects and members", () => {
  const opening = openedTogether([members, votes, calls]);
  expect(opening).toMatchObject({ preset: "voteview", faults: [] });
  expect(opening.questions.filter(isOpen)).toEqual([]);
  expect(opening.leftOut).toEqual([
    { reason: "noStanceChosen", value: "Not voting", rows: [4] },
    { reason: "notAsked", value: "", rows: [5] },
  ]);
  const { actors, attributes, propositions, sources, statements } = caseIn(opening);
  expect(actors.map(({ name }) => name)).toEqual(["EXAMPLE, Ann", "EXAMPLE, Bob", "EXAMPLE, Eva"]);
  expect(attributes?.map(({ label, values }) => [label, values.map((value) => value.label)])).toEqual([
    ["Party", ["Democrat", "Republican"]],
    ["State", ["AL"]],
    ["Chamber", ["Senate"]],
  ]);
  expect(propositions).toMatchObject([{ text: "S9, On Passage of the Bill: A bill for clean rivers" }]);
  expect(sources).toMatchObject([
    { url: "https://voteview.com/rollcall/RS1170012", published: "2021-02-06" },
  ]);
  expect(statements.map(({ stance }) => stance)).toEqual(["support", "oppose", "abstain"]);
});
