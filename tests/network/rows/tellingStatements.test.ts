import { expect, test } from "vitest";
import { tellingStatement, tellingStatements } from "../../../src/network/rows/tellingStatements.ts";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";

const statements = (...some: readonly Readonly<Record<string, unknown>>[]) =>
  anIndex({ statements: some.map((one, at) => aStatement({ id: `s${at + 1}`, ...one })) }).case.statements;
const quote = (text: string) => ({ quote: { text, language: "en" }, attribution: "direct" });

test("the longest quote tells most, and a quote more than any summary", () => {
  const some = statements(
    quote("no"),
    { summary: "A very long summary of it." },
    quote("no, never"),
    quote("not ever!"),
  );
  expect(tellingStatement(some)?.id).toBe("s3");
});

test("without any quote the longest summary tells most", () => {
  expect(tellingStatement(statements({ summary: "Short." }, { summary: "Longer." }))?.id).toBe("s2");
  expect(tellingStatement([])).toBeUndefined();
});

test("who says both is heard with both", () => {
  const both = statements(
    { stance: "oppose" },
    { stance: "support", ...quote("yes") },
    { stance: "support" },
  );
  expect(tellingStatements(both).map(({ id }) => id)).toEqual(["s1", "s2"]);
});
