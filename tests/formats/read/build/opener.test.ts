import { describe, expect, test } from "vitest";
import { makeOpener } from "../../../../src/formats/read/build/opener.ts";
import { about, saidTable } from "../openedTable.ts";

const rows = Array.from({ length: 30 }, (_, at) => `Actor ${at};for;x`);

describe("an opener", () => {
  test("shows the first rows, and makes the case of all", async () => {
    const opener = makeOpener();
    const [found] = await opener.find([{ name: "a.csv", content: saidTable(...rows) }]);
    expect(found?.is === "tables" && found.tables[0]?.rows).toHaveLength(10);
    const opening = opener.open({}, about);
    expect(opening).toMatchObject({ rows: 30, opens: true, statements: 30 });
    expect(opening?.table.rows).toHaveLength(10);
    const checked = opener.check();
    expect(checked?.ok === true && checked.case.statements).toHaveLength(30);
  });

  test("tells the beginning of what long cells say, and makes the case of all that they say", async () => {
    const [name, long] = [`A${"😀".repeat(250_000)}`, "y".repeat(200_000)];
    const opener = makeOpener();
    const text = [
      "Name;Position;Proposition;Date;Quote",
      `${name};${"p".repeat(5000)};x;2022;${long}`,
      `B;for;x;${long};`,
    ];
    const [found] = await opener.find([{ name: "a.csv", content: text.join("\n") }]);
    const asked = opener.open({ withoutFaulty: true }, about);
    expect(JSON.stringify([found, asked]).length).toBeLessThan(20_000);
    expect(asked?.faults[0]?.value).toMatch(/^y{400}…$/);
    expect(asked?.table.rows[0]?.[0]).toMatch(/^A(?:😀){199}…$/u);
    const [key = ""] =
      asked?.questions.flatMap((one) => (one.asks === "stance" && one.answer === null ? [one.key] : [])) ??
      [];
    opener.open({ withoutFaulty: true, stances: new Map([[key, "support"]]) }, about);
    expect(opener.check()).toMatchObject({
      ok: true,
      case: { actors: [{ name }], statements: [{ quote: { text: long } }] },
    });
  });

  test("tells what a table gives, without rows that have faults, once nothing is open", async () => {
    const opener = makeOpener();
    await opener.find([{ name: "", content: saidTable("A;for;x", ";for;x", "B;perhaps;y") }]);
    expect(opener.open({}, about)?.gives).toBeNull();
    const opening = opener.open({ stances: new Map([["perhaps", "mixed"]]) }, about);
    expect(opening).toMatchObject({ opens: false, gives: { actors: 2, propositions: 2, statements: 2 } });
    expect(opener.check()).toBeNull();
  });

  test("has no case before a table opens, nor after another file", async () => {
    const opener = makeOpener();
    expect(opener.open({}, about)).toBeNull();
    await opener.find([{ name: "", content: saidTable("A;perhaps;x") }]);
    expect(opener.open({}, about)?.opens).toBe(false);
    expect(opener.check()).toBeNull();
    opener.open({ stances: new Map([["perhaps", "mixed"]]) }, about);
    expect(opener.check()?.ok).toBe(true);
    await opener.find([{ name: "", content: "{}" }]);
    expect(opener.check()).toBeNull();
  });

  test("takes the tables of several files together", async () => {
    const opener = makeOpener();
    await opener.find([
      { name: "a.csv", content: "Read me\nThis is a survey" },
      { name: "b.csv", content: saidTable(...rows) },
    ]);
    expect(opener.open({}, about)?.questions[0]).toMatchObject({
      asks: "table",
      names: ["a.csv", "b.csv"],
      answer: 1,
    });
  });
});
