import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/case/actor.ts";
import { type Attribute, answerOf } from "../../src/case/attribute.ts";
import type { Proposition } from "../../src/case/proposition.ts";
import { STANCES } from "../../src/case/statement.ts";
import { readBundled } from "../fixtures/bundledCases.ts";

const council = readBundled("human-rights-council");
const { actors, attributes = [], events, propositions, relations, sources, statements, themes } = council;
const states = actors.filter(({ kind }) => kind === "government");
const on = (proposition: string) => statements.filter((one) => one.proposition === proposition);
const answers = (actor: Actor, name: string) =>
  answerOf(actor, attributes.find(({ id }) => id === name)?.id ?? ("" as Attribute["id"]));

/** How many names the published lists have, by the documents that count them. */
const LISTS = {
  "critical-2019-07": 22,
  "critical-2019-10": 23,
  "critical-2020-10": 39,
  "critical-2022-06": 47,
  "critical-2022-10": 50,
  "supportive-2019-07": 50,
  "supportive-2020-10": 45,
  "supportive-2022-09": 28,
};
const joiners = (side: string) =>
  new Set(
    statements.flatMap(({ actor, proposition }) => (proposition.startsWith(`${side}-20`) ? [actor] : [])),
  );

describe("the vote of 6 October 2022", () => {
  test("has 17 votes for, 19 against and 11 abstentions, each on record", () => {
    const taken = STANCES.map((stance) => on("debate").filter((vote) => vote.stance === stance).length);
    expect(taken).toEqual([17, 19, 0, 11]);
    expect(new Set(on("debate").map(({ attribution }) => attribution))).toEqual(new Set(["recorded"]));
  });

  test("has one vote of each of the 47 members, and of nobody else", () => {
    const members = states.filter((state) => answers(state, "council") === "member");
    expect(members).toHaveLength(47);
    expect(
      on("debate")
        .map(({ actor }) => actor)
        .toSorted(),
    ).toEqual(members.map(({ id }) => id).toSorted());
  });

  test("keeps Ukraine’s abstention as it is recorded, with what it asked the next day in a note", () => {
    const vote = on("debate").find(({ actor }) => actor === "ukraine");
    expect(vote?.stance).toBe("abstain");
    expect(vote?.note).toContain("On 7 October Ukraine asked that the record show it in favour.");
  });
});

describe("the joint statements", () => {
  test.each(Object.entries(LISTS))("%s holds the %i names of its list, each once", (proposition, count) => {
    const names = on(proposition).map(({ actor }) => actor);
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
  });

  test("are those whose lists are complete, and no others", () => {
    const joint = propositions.filter(({ id }) => /^(?:critical|supportive)-/.test(id));
    expect(joint.map(({ id }) => id)).toEqual(Object.keys(LISTS));
  });

  test("hold no name that is only inferred: none comes from the report on the Gulf states", () => {
    const inferred = sources.filter(({ url }) => url?.includes("alharir") === true);
    expect(inferred).toEqual([]);
    const known = new Set(on("supportive-2022-09").map(({ actor }) => String(actor)));
    expect(["bahrain", "kuwait", "oman", "qatar", "libya"].filter((id) => known.has(id))).toEqual([]);
  });

  test("have one state in the lists of both sides, and an abstaining one that joined the critics", () => {
    const both = [...joiners("critical")].filter((actor) => joiners("supportive").has(actor));
    expect(both).toEqual(["somalia"]);
    const abstained = on("debate").filter(({ stance }) => stance === "abstain");
    expect(abstained.filter(({ actor }) => joiners("critical").has(actor)).map(({ actor }) => actor)).toEqual(
      ["ukraine"],
    );
  });

  test("are worded alike on both sides", () => {
    const wording = ({ text }: Proposition) =>
      /^It is right to join the (?:letter|statement) of \d+ \w+ 20\d\d that is (?:critical of|in support of) China over /.test(
        text,
      );
    const joint = propositions.filter(({ id }) => id in LISTS);
    expect(joint.filter((one) => !wording(one))).toEqual([]);
  });
});

describe("the states", () => {
  test("have a regional group each, and a seat in the Council or none", () => {
    const without = states.filter((state) => !answers(state, "group") || !answers(state, "council"));
    expect(without).toEqual([]);
  });

  test("have the seats of the Council that its groups have", () => {
    const seats = (group: string) =>
      states.filter((state) => answers(state, "group") === group && answers(state, "council") === "member")
        .length;
    const groups = ["african", "asia-pacific", "latin-american-caribbean", "western-european-others"];
    expect([...groups, "eastern-european"].map(seats)).toEqual([13, 13, 8, 7, 6]);
  });
});

test("every statement has a source with a title, a publisher, a date and an address", () => {
  const whole = new Set(
    sources.flatMap(({ id, title, publisher, published, url }) =>
      title && publisher && published && url ? [id] : [],
    ),
  );
  expect(statements.filter(({ source }) => !whole.has(source))).toEqual([]);
});

describe("the README of the second case", () => {
  const readme = readFileSync("data/human-rights-council/README.md", "utf8");
  const numbersIn = (row: string) => {
    const line = readme.split("\n").find((text) => new RegExp(`^\\|\\s*${row}\\s*\\|`).test(text)) ?? "";
    return (line.match(/\d+/g) ?? []).map(Number);
  };

  test("counts its actors, statements, relations, events and sources truly", () => {
    const taken = STANCES.map((name) => statements.filter(({ stance }) => stance === name).length);
    expect(numbersIn("actors")).toEqual([actors.length, states.length, actors.length - states.length]);
    expect(numbersIn("statements")).toEqual([
      statements.length,
      propositions.length,
      themes.length,
      ...taken.filter((count) => count > 0),
    ]);
    expect(numbersIn("relations, events")).toEqual([relations.length, events.length]);
    expect(numbersIn("sources")).toEqual([sources.length]);
  });
});

test("what the lesson says of the first case stands in it", () => {
  const first = readBundled("xinjiang-report-2022");
  const takes = (actor: string, proposition: string) =>
    first.statements.flatMap((one) =>
      one.actor === actor && one.proposition === proposition ? [one.stance] : [],
    );
  expect(takes("michelle-bachelet", "publish")).toContain("support");
  expect(takes("china", "publish")).toContain("oppose");
  const sentence = ({ propositions: all }: typeof first) => all.find(({ id }) => id === "abuses")?.text;
  expect(sentence(first)).toBe(sentence(council));
});
