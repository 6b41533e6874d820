import { describe, expect, test } from "vitest";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { isOpen } from "../../../../src/formats/read/model/opening.ts";
import { about, caseIn, opened, saidTable, tableOf } from "../openedTable.ts";

const open = (text: string, choices = {}) => opened(text, choices).questions.filter(isOpen);

describe("a table of statements", () => {
  const text = [
    "Name;Position;Proposition;Quote;Source;Link;Date;Type;Speaker;Page;Note",
    'Müller & Söhne;dafür;The park should close;"we must, now";Town Herald;https://example.org/1;3.4.2022;company;Ann;p. 3;loud',
    "Löwe;against;The park should close;;Town Herald;https://example.org/1;Apr 2022;person;;;",
    "中国;neutral;The park should close;;;;;;;;",
    "中国;abstain;Buses should be free;;;;;;;;",
  ].join("\n");

  test("becomes a case with all that its columns say", () => {
    const found = caseIn(opened(text));
    expect(found).toMatchObject({ id: "park", title: "park", asOf: "2026-11-29", language: "en" });
    expect(found.actors).toEqual([
      { id: "müller-söhne", name: "Müller & Söhne", kind: "company", named: true },
      { id: "löwe", name: "Löwe", kind: "person", named: true },
      { id: "中国", name: "中国", kind: "actor", named: true },
    ]);
    expect(found.kinds).toEqual([
      { id: "company", label: "company" },
      { id: "person", label: "Person" },
      { id: "actor", label: "Actor" },
    ]);
    expect(found.propositions).toEqual([
      { id: "the-park-should-close", text: "The park should close", label: "The park should…" },
      { id: "buses-should-be-free", text: "Buses should be free", label: "Buses should be…" },
    ]);
    expect(found.statements[0]).toEqual({
      id: "s1",
      actor: "müller-söhne",
      proposition: "the-park-should-close",
      stance: "support",
      attribution: "direct",
      quote: { text: "we must, now", language: "en" },
      date: "2022-04-03",
      source: "town-herald",
      locator: "p. 3",
      speaker: "Ann",
      note: "loud",
      origin: "park.csv:2",
    });
    expect(found.statements.map(({ stance, date }) => [stance, date])).toEqual([
      ["support", "2022-04-03"],
      ["oppose", "2022-04"],
      ["abstain", undefined],
    ]);
  });

  test("has one source where its rows name none: the table itself", () => {
    const { sources } = caseIn(opened(text));
    expect(sources.map(({ title, kind, published }) => [title, kind, published])).toEqual([
      ["Town Herald", "document", undefined],
      ["Imported table park.csv", "table", "2026-11-29"],
    ]);
  });

  test("says what it leaves out, and makes no stance of it", () => {
    expect(opened(text).leftOut).toEqual([{ reason: "noStanceChosen", value: "neutral", rows: [4] }]);
    const chosen = opened(text, { stances: new Map([["neutral", "mixed"]]) });
    expect(chosen.leftOut).toEqual([]);
    expect(chosen.statements).toBe(4);
  });

  test("counts cells without a stance as silence", () => {
    expect(opened(saidTable("A;for;x", "B;;x")).leftOut).toEqual([
      { reason: "noStance", value: "", rows: [3] },
    ]);
  });

  test("says which columns are not taken along", () => {
    expect(opened("Name;Position;Proposition;Shoe size\nA;for;x;42").lost.columns).toEqual(["Shoe size"]);
  });

  test("opens only when all is answered: the one sentence, and each value that nobody can guess", () => {
    const sheet = "Name;Position\nA;for\nB;perhaps";
    expect(open(sheet)).toEqual([
      { asks: "proposition", answer: null },
      { asks: "stance", key: "perhaps", value: "perhaps", cells: 1, answer: null },
    ]);
    expect(opened(sheet).draft).toBeNull();
    const found = caseIn(
      opened(sheet, { proposition: " It should. ", stances: new Map([["perhaps", "leave-out"]]) }),
    );
    expect(found.question).toBe("It should.");
    expect(found.propositions).toEqual([{ id: "it-should", text: "It should.", label: "It should" }]);
    expect(found.statements).toHaveLength(1);
  });

  test("asks for the columns that its headers do not tell", () => {
    expect(open("Foo;Bar\na;b")).toEqual([
      { asks: "column", role: "actor", answer: null },
      { asks: "column", role: "stance", answer: null },
      { asks: "proposition", answer: null },
    ]);
    const chosen = opened("Foo;Bar\na;for", { columns: { actor: 0, stance: 1 }, proposition: "x" });
    expect(caseIn(chosen).actors.map(({ name }) => name)).toEqual(["a"]);
  });

  test("asks whether 03/04 is in March or April only where no cell decides", () => {
    const sheet = (date: string) => `Name;Position;Proposition;Date\nA;for;x;03/04/2022\nB;no;x;${date}`;
    expect(open(sheet("05/04/2022"))).toMatchObject([{ asks: "dates", answer: null }]);
    expect(caseIn(opened(sheet("13/04/2022"))).statements[0]?.date).toBe("2022-04-03");
    const chosen = opened(sheet("05/04/2022"), { dateOrder: "month-first" });
    expect(caseIn(chosen).statements.map(({ date }) => date)).toEqual(["2022-03-04", "2022-05-04"]);
  });

  test("has columns that group its actors, where they are chosen", () => {
    const sheet = "Name;Position;Proposition;Region\nA;for;x;East\nB;no;x;West\nA;no;y;North\nC;no;x;";
    const opening = opened(sheet, { attributes: [3] });
    expect(opening.faults).toMatchObject([
      { row: 4, column: "Region", problem: "attributeDiffers", stops: false },
    ]);
    const found = caseIn(opening);
    expect(found.attributes).toEqual([
      {
        id: "region",
        label: "Region",
        values: [
          { id: "east", label: "East" },
          { id: "west", label: "West" },
          { id: "north", label: "North" },
        ],
      },
    ]);
    expect(found.actors.map(({ attributes }) => attributes?.["region" as never])).toEqual([
      "east",
      "west",
      undefined,
    ]);
  });
});

describe("a row that cannot be opened", () => {
  const text = [
    "Name;Position;Proposition;Date;Link",
    "A;for;x;2022;ftp://x",
    ";for;x;2022;",
    "B;no;;soon;",
    "C;no;x;2022;;extra",
  ].join("\n");

  test("is told with its column and what stands there, and so are all others", () => {
    expect(
      opened(text).faults.map(({ row, column, problem, value, stops }) => [
        row,
        column,
        problem,
        value,
        stops,
      ]),
    ).toEqual([
      [2, "Link", "badLink", "ftp://x", false],
      [3, "Name", "noActor", "", true],
      [4, "Proposition", "noProposition", "", true],
      [4, "Date", "badDate", "soon", true],
      [5, null, "tooManyCells", "", true],
    ]);
  });

  test("keeps all from opening until it is left out by choice", () => {
    expect(opened(text)).toMatchObject({ draft: null, faultyRows: 3, statements: 1 });
    const without = opened(text, { withoutFaulty: true });
    expect(caseIn(without).statements.map(({ origin }) => origin)).toEqual(["park.csv:2"]);
    expect(without.leftOut).toEqual([{ reason: "faulty", value: "", rows: [3, 4, 5] }]);
  });
});

describe("a wide table", () => {
  const text = "Party;Close the park;Free buses\nA;yes;no\nB;no;neutral\nC;;yes";

  test("makes a statement of each cell that takes a stance", () => {
    const { statements } = caseIn(opened(text));
    expect(statements.map(({ actor, proposition, stance }) => [actor, proposition, stance])).toEqual([
      ["a", "close-the-park", "support"],
      ["a", "free-buses", "oppose"],
      ["b", "close-the-park", "oppose"],
      ["c", "free-buses", "support"],
    ]);
    expect(statements[1]?.origin).toBe("park.csv:2:Free buses");
  });

  test("is the same turned round", () => {
    const turned = "Question;A;B;C\nClose the park;yes;no;\nFree buses;no;neutral;yes";
    const said = (sheet: string) =>
      caseIn(opened(sheet))
        .statements.map(({ actor, proposition, stance }) => `${actor} ${proposition} ${stance}`)
        .toSorted();
    expect(said(turned)).toEqual(said(text));
  });

  test("asks once for each grade", () => {
    const grades = "Party;Close the park;Free buses\nA;1;5\nB;5;3";
    expect(open(grades).map((question) => "value" in question && question.value)).toEqual(["5", "1", "3"]);
    const stances = new Map([
      ["1", "oppose"],
      ["5", "support"],
      ["3", "leave-out"],
    ] as const);
    expect(caseIn(opened(grades, { stances })).statements).toHaveLength(3);
  });

  test("is read as a long one where somebody says so", () => {
    expect(opened(text, { shape: "long" })).toMatchObject({ shape: "long", spread: [] });
  });
});

describe("names that are near to one another", () => {
  const text = saidTable("Müller;for;x", "Müller;for;y", "Mueller;no;z");

  test("are offered, and two actors until somebody joins them", () => {
    expect(opened(text).nearNames).toEqual([
      {
        names: [
          { name: "Müller", cells: 2 },
          { name: "Mueller", cells: 1 },
        ],
      },
    ]);
    expect(caseIn(opened(text)).actors).toHaveLength(2);
  });

  test("are one actor with the others as aliases when they are joined", () => {
    const { actors } = caseIn(opened(text, { names: new Map([["Mueller", "Müller"]]) }));
    expect(actors).toEqual([
      { id: "müller", name: "Müller", aliases: ["Mueller"], kind: "actor", named: true },
    ]);
  });

  test("never get one id", () => {
    const { actors } = caseIn(
      opened(saidTable("A B;for;x", "A-B;no;x", "a b;no;y", "!!!;for;x", "???;no;x")),
    );
    expect(actors.map(({ id }) => id)).toEqual(["a-b", "a-b-2", "a-b-3", "actor-4", "actor-5"]);
  });
});

describe("several tables", () => {
  const notes = { ...tableOf("Read me\nThis is a survey"), name: "Notes" };
  const votes = { ...tableOf(saidTable("A;for;x")), name: "Votes" };

  test("are asked about, and the one that tells who takes which stance is opened", () => {
    const opening = openTables([notes, votes], {}, about);
    expect(opening.questions[0]).toEqual({ asks: "table", names: ["Notes", "Votes"], answer: 1 });
    expect(caseIn(opening).statements).toHaveLength(1);
    expect(openTables([notes, votes], { table: 0 }, about).table.name).toBe("Notes");
  });
});
