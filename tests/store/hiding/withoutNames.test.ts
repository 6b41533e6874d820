import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/filter/filter.ts";
import { withoutNames } from "../../../src/store/hiding/withoutNames.ts";
import { aCase, aStatement, anActor } from "../../fixtures/aCase.ts";

const parsed = aCase({
  actors: [
    anActor({ id: "ann", name: "Ánn Example" }),
    anActor({
      id: "council",
      name: "Council of the City",
      kind: "government",
      aliases: ["UN", "Group 77", "J. R. Tolkien"],
      country: "MM",
    }),
  ],
  statements: [aStatement(), aStatement({ id: "s2", actor: "council" })],
});
const kept = (text: string) => withoutNames({ ...NO_FILTER, stance: ["oppose"], text }, parsed);

describe("a search", () => {
  test.each([
    "ann",
    "ÁNN’s tax",
    "exam",
    "tax exa",
    '"council of the city"',
    "-example",
    "UN report",
    "U.N.",
    "U. N.",
    "Group-77",
    "JR Tolkien",
    "burma",
  ])("is dropped if it names somebody or begins a name: %s", (text) =>
    expect(kept(text)).toEqual({ ...NO_FILTER, stance: ["oppose"] }),
  );

  test("is dropped if it is mistyped, and what is searched for instead names somebody", () => {
    expect(withoutNames({ ...NO_FILTER, text: "exmaple" }, parsed, "Example").text).toBe("");
    expect(withoutNames({ ...NO_FILTER, text: "txa" }, parsed, "tax").text).toBe("txa");
  });

  test.each(["", "tax", "an", "city council", "unfair", "xann"])("stays if it does not: “%s”", (text) =>
    expect(kept(text).text).toBe(text),
  );
});
