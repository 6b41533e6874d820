import { describe, expect, test } from "vitest";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { caseIn, openedTogether } from "../../openedTable.ts";

const memberVotes = [
  "vote_id,member_id,position,country_code,group_code",
  "7,1,FOR,DEU,GREENS",
  "7,2,FOR,FRA,GREENS",
  "7,3,AGAINST,FRA,GREENS",
  "7,4,FOR,POL,BLUES",
  "7,5,AGAINST,POL,BLUES",
  "7,6,DID_NOT_VOTE,POL,REDS",
  "7,7,ABSTENTION,ITA,",
].join("\n");
const votes = [
  "id,timestamp,display_title,reference,description,is_main,is_featured,procedure_reference,procedure_title",
  "7,2024-01-16 12:30:05+00:00,Clean rivers,B9-0001/2024,Motion for a resolution,True,False,,",
].join("\n");
const members = [
  "id,first_name,last_name,country_code,date_of_birth,email,facebook,twitter",
  "1,Ann,Example,DEU,,,,",
  "2,Bob,Sample,FRA,,,,",
].join("\n");
const groups = "code,official_label,label,short_label\nGREENS,Group of the Greens,The Greens,G\n";

describe("roll calls of the European Parliament", () => {
  test("have groups as actors, each with what most of those took who voted, and with the counts", () => {
    const opening = openedTogether([votes, members, memberVotes, groups]);
    expect(opening).toMatchObject({
      preset: "howTheyVoteGroups",
      presets: ["howTheyVoteGroups", "howTheyVoteMembers"],
      faults: [],
    });
    expect(opening.questions.filter(isOpen)).toEqual([]);
    expect(opening.leftOut).toEqual([
      { reason: "noName", value: "", rows: [8] },
      { reason: "noStanceChosen", value: "DID_NOT_VOTE", rows: [7] },
    ]);
    const { actors, propositions, statements, sources } = caseIn(opening);
    expect(actors.map(({ name }) => name)).toEqual(["The Greens", "BLUES"]);
    expect(statements).toMatchObject([
      { stance: "support", note: "2 for, 1 against, 0 abstained, 0 did not vote.", date: "2024-01-16" },
      { stance: "mixed", note: "1 for, 1 against, 0 abstained, 0 did not vote.", attribution: "recorded" },
    ]);
    expect(propositions).toMatchObject([
      { text: "Clean rivers (Motion for a resolution, B9-0001/2024) should be adopted" },
    ]);
    expect(sources).toMatchObject([{ url: "https://howtheyvote.eu/votes/7" }]);
  });

  test("have members as actors if that is chosen, with the groups to tell them apart", () => {
    const { actors, attributes, statements } = caseIn(
      openedTogether([memberVotes, votes, members, groups], { preset: "howTheyVoteMembers" }),
    );
    expect(actors.map(({ name, country, kind }) => [name, country, kind])).toEqual([
      ["Ann Example", "DE", "person"],
      ["Bob Sample", "FR", "person"],
      ["3", "FR", "person"],
      ["4", "PL", "person"],
      ["5", "PL", "person"],
      ["7", "IT", "person"],
    ]);
    expect(attributes).toMatchObject([
      { label: "Group", values: [{ label: "The Greens" }, { label: "BLUES" }] },
    ]);
    expect(statements.map(({ stance }) => stance)).toEqual([
      "support",
      "support",
      "oppose",
      "support",
      "oppose",
      "abstain",
    ]);
  });

  test("are not recognised by one of their tables alone", () => {
    expect(openedTogether([memberVotes]).preset).toBeNull();
  });
});
