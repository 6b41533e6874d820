import { describe, expect, test } from "vitest";
import { aCase, anActor } from "../../fixtures/aCase.ts";
import { namesOf } from "../../../src/case/names/namesOf.ts";
import { nameReplacer, replaceNames } from "../../../src/case/names/replaceNames.ts";

const blank = (text: string, ...names: string[]) => replaceNames(text, names, () => "…");
const actorLike = (overrides: Record<string, unknown>) => aCase({ actors: [anActor(overrides)] }).actors[0]!;

describe("a text with names replaced", () => {
  test("keeps whatever only begins or ends like a name", () => {
    expect(blank("Ann met Anna and Joann; ann’s turn.", "Ann")).toBe("… met Anna and Joann; …’s turn.");
  });

  test("loses the longer name where a shorter one begins it", () => {
    expect(blank("The City Council of the City", "City Council", "City")).toBe("The … of the …");
  });

  test("takes either apostrophe, and signs as signs", () => {
    expect(blank("City's press (acting) spoke", "City’s press")).toBe("… (acting) spoke");
    expect(blank("200+ groups and 2000 groups", "200+ groups")).toBe("… and 2000 groups");
  });

  test("takes names with hyphens and however they are spaced, and accents however they are written", () => {
    expect(blank("Beijing-aligned\u00a0states met Wang\n Yi.", "Beijing-aligned states", "Wang Yi")).toBe(
      "… met ….",
    );
    expect(blank("Me\u0301gret spoke", "Mégret")).toBe("… spoke");
  });

  test("takes initials only in capitals, but a name in capitals that is also spelled otherwise in any", () => {
    expect(blank("The US told us.", "US")).toBe("The … told us.");
    expect(blank("ANN and ann", "ANN", "Ann")).toBe("… and …");
  });

  test("is looked through once, however many names there are and however long they are", () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `Speaker number ${at}`);
    const texts = Array.from({ length: 2000 }, (_, at) => `Speaker number ${at * 50} spoke.`);
    const replaceIn = nameReplacer([...many, "a".repeat(1_000_000), "b ".repeat(100_000)]);
    expect(new Set(texts.map((text) => replaceIn(text, () => "…")))).toEqual(new Set(["… spoke."]));
    expect(replaceIn("b ".repeat(400), () => "…").trim()).toBe("…");
    expect(replaceIn("a".repeat(1_000_000), () => "…")).toBe("…");
  });

  test("loses a name of any length to its last word, and what stands of it where it breaks off", () => {
    const words = Array.from({ length: 700 }, (_, at) => `word${at}`);
    const name = `${words.join(" ")} Inc.`;
    expect(blank(`The ${name} said so.`, name)).toBe("The … said so.");
    expect(blank(`The ${words.slice(0, 500).join(" ")} other word`, name)).toBe("The … other word");
    expect(blank(`The ${words.slice(0, 90).join(" ")} said so.`, name)).toContain("word3 word4");
  });

  test("stays as it is without names", () => {
    expect(blank("Ann spoke.")).toBe("Ann spoke.");
  });
});

describe("the names of an actor", () => {
  test("are its name, label and aliases, and of a person each part, the longest first", () => {
    expect(namesOf(actorLike({ name: "Ann B Example", label: "Ann E.", aliases: ["The Mayor"] }))).toEqual([
      "Ann B Example",
      "The Mayor",
      "Example",
      "Ann E.",
      "Ann",
    ]);
  });

  test("are not the parts of what is no person", () => {
    expect(namesOf(actorLike({ name: "City Council", kind: "government" }))).toEqual(["City Council"]);
  });
});

test("a name with a hyphen or a dot is taken as it is written", () => {
  expect(
    replaceNames("Beijing-aligned states met St. Ann.", ["Beijing-aligned states", "St. Ann"], () => "X"),
  ).toBe("X met X.");
});
