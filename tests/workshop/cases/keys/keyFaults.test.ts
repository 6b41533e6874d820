import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../../src/case/case.ts";
import { formatFault } from "../../../../src/case/check/fault.ts";
import { indexCase } from "../../../../src/case/indexCase.ts";
import type { Statement } from "../../../../src/case/statement.ts";
import type { LessonFile } from "../../../../src/classroom/lesson/lesson.ts";
import { keyFaults } from "../../../../src/workshop/cases/keys/keyFaults.ts";
import { cityCase } from "../../../controls/renderWithStore.tsx";
import { stepsJson } from "../../../fixtures/aLesson.ts";
import { readBundled } from "../../../fixtures/bundledCases.ts";

const problemsOf = (says: string, ...by: readonly string[]) => {
  const json = stepsJson({ teacherNote: `Expect: ${says}.`, facts: [{ says, by }] });
  return keyFaults(json as unknown as LessonFile, cityCase()).map(formatFault);
};

describe("a fact of a lesson", () => {
  test("holds where the case gives its numbers, in digits or in words", () => {
    const { statements } = cityCase().case;
    expect(problemsOf(`all ${statements.length} of them`, "statements")).toEqual([]);
    expect(problemsOf("of nobody zero", "statements?actor=nobody")).toEqual([]);
  });

  test("is a fault where the case gives other numbers, more or fewer", () => {
    expect(problemsOf("99 of them", "statements")[0]).toMatch(
      /^lessons\[0\]\.steps\[0\]\.facts\[0\]: "99 of them" has 99, but the case gives \d+$/,
    );
    expect(problemsOf("all of them", "statements")[0]).toContain("has no number");
    expect(problemsOf("zero of 99", "statements?actor=nobody")[0]).toContain("has 0, 99, but");
  });

  test("is a fault where its words do not stand in the step", () => {
    const json = stepsJson({ facts: [{ says: "Ann", by: ["who"] }] });
    expect(keyFaults(json as unknown as LessonFile, cityCase()).map(formatFault)).toEqual([
      'lessons[0].steps[0].facts[0]: "Ann" does not stand in the text beside it',
    ]);
  });

  test("is a fault where it asks what nobody can answer", () => {
    expect(problemsOf("1", "statments")[0]).toContain('no question "statments"; ask one of statements,');
    expect(problemsOf("1", "statements?stanse=oppose")[0]).toContain('no field "stanse"; ask by actor,');
  });
});

describe("the keys of the lessons on the first case", () => {
  const shown = readBundled("xinjiang-report-2022");
  const file = JSON.parse(readFileSync("data/xinjiang-report-2022/lesson.json", "utf8")) as LessonFile;
  const faultsIn = (changed: Case) => keyFaults(file, indexCase(changed)).map(formatFault);
  const withStatements = (change: (one: Statement) => Statement | null): Case => ({
    ...shown,
    statements: shown.statements.flatMap((one) => change(one) ?? []),
  });

  test("are what the case gives", () => {
    expect(faultsIn(shown)).toEqual([]);
  });

  test("part from it when a statement that they count is gone", () => {
    const faults = faultsIn(withStatements((one) => (one.id === "s57" ? null : one)));
    expect(faults.some((fault) => fault.includes("ten statements of China’s government"))).toBe(true);
    expect(faults.some((fault) => fault.includes("Of all 64"))).toBe(true);
  });

  test("part from it when somebody takes another stance on what the class discusses", () => {
    const turned = withStatements((one) => (one.id === "s65" ? { ...one, stance: "oppose" } : one));
    expect(faultsIn(turned)).toContainEqual(
      expect.stringContaining(
        '"the High Commissioner for it" names michelle-bachelet, but the case gives nothing',
      ),
    );
  });

  test("part from it when a coded quote changes sides", () => {
    const turned = withStatements((one) => (one.id === "s08" ? { ...one, stance: "support" } : one));
    expect(faultsIn(turned).some((fault) => fault.includes("steps[4].facts"))).toBe(true);
  });

  test("part from it when an actor is named otherwise", () => {
    const actors = shown.actors.map((one) =>
      one.id === "michelle-bachelet" ? { ...one, name: "Ann Other", aliases: [] } : one,
    );
    expect(faultsIn({ ...shown, actors }).length).toBeGreaterThan(0);
  });
});
