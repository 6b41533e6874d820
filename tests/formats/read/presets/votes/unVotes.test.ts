import { expect, test } from "vitest";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { caseIn, opened } from "../../openedTable.ts";

const HEAD =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";
const vote = (code: string, name: string, cast: string) =>
  `4000001,${code},"${name}",${cast},2022-12-15,77,A/RES/77/999,A/77/L.1,,A/77/PV.54,"Clean rivers : resolution / adopted by the General Assembly",RIVERS,WATER,,3,1,1,1,6,https://digitallibrary.un.org/record/4000001`;

const votes = [
  HEAD,
  vote("BOL", "BOLIVIA (PLURINATIONAL STATE OF)", "Y"),
  vote("CIV", "COTE D'IVOIRE", "N"),
  vote("SUN", "UNION OF SOVIET SOCIALIST REPUBLICS", "A"),
  vote("GBR", "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "X"),
  vote("FRA", "FRANCE", ""),
].join("\n");

test("roll calls of the United Nations open without a question, and who did not vote takes no position", () => {
  const opening = opened(votes);
  expect(opening).toMatchObject({ preset: "unVotes", faults: [] });
  expect(opening.questions.filter(isOpen)).toEqual([]);
  expect(opening.leftOut).toEqual([
    { reason: "noStanceChosen", value: "X", rows: [5] },
    { reason: "noStance", value: "", rows: [6] },
  ]);
  const { actors, propositions, sources, statements } = caseIn(opening);
  expect(actors.map(({ id, name, kind, country }) => [id, name, kind, country])).toEqual([
    ["BOL", "Bolivia (Plurinational State of)", "government", "BO"],
    ["CIV", "Cote d'Ivoire", "government", "CI"],
    ["SUN", "Union of Soviet Socialist Republics", "government", undefined],
  ]);
  expect(propositions).toMatchObject([
    { label: "A/RES/77/999", text: "A/RES/77/999 should be adopted: Clean rivers" },
  ]);
  expect(sources).toMatchObject([
    { title: "Recorded vote on A/RES/77/999", url: "https://digitallibrary.un.org/record/4000001" },
  ]);
  expect(statements.map(({ stance, attribution, date }) => [stance, attribution, date])).toEqual([
    ["support", "recorded", "2022-12-15"],
    ["oppose", "recorded", "2022-12-15"],
    ["abstain", "recorded", "2022-12-15"],
  ]);
});

test("a file of the United Nations from before votes had notes is recognised too", () => {
  expect(opened(votes.replace("vote_note,", "").replaceAll(",WATER,,", ",WATER,"))).toMatchObject({
    preset: "unVotes",
    statements: 3,
    faults: [],
  });
});
