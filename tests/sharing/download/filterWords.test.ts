import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/filter/filter.ts";
import { filterWords } from "../../../src/sharing/download/filterWords.ts";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";
import { englishWords } from "../../fixtures/english.ts";

const index = anIndex({ statements: [aStatement({ commitment: "raises-concern" })] });

test("a picture says in words by which values of each facet it is filtered", () => {
  const filter = {
    ...NO_FILTER,
    proposition: index.case.propositions.map(({ id }) => id),
    stance: ["support"],
    commitment: ["raises-concern"],
    kind: ["person"],
    attribution: ["paraphrase"],
    naming: ["named"],
  } as const;
  expect(filterWords(index, filter, englishWords)).toBe(
    "Only proposition: Open data; stance: Support; commitment: Raises concern; kind of actor: Person; " +
      "attribution: Paraphrase; named or unnamed: Named",
  );
});

test("a picture of everything says so", () => {
  expect(filterWords(index, NO_FILTER, englishWords)).toBe("Everything, unfiltered");
});
