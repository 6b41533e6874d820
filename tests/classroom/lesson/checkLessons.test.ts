import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { checkLessons, lessonsFromJson } from "../../../src/classroom/lesson/checkLessons.ts";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { aCase } from "../../fixtures/aCase.ts";
import { aLesson, aLessonJson, aStep, cityLessons, stepsJson } from "../../fixtures/aLesson.ts";
import { bundledNames, readBundled } from "../../fixtures/bundledCases.ts";
import { known } from "../../fixtures/known.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const index = cityCase();
const faultsOf = (json: unknown, of = index) => {
  const checked = checkLessons(json, known(of));
  return checked.ok ? [] : checked.faults.map(formatFault);
};

describe("a sound file of lessons", () => {
  test("comes out as it went in", () => {
    const json = cityLessons();
    expect(checkLessons(json, known(index))).toEqual({ ok: true, file: json });
  });

  test("is found for its case", () => {
    expect(lessonsFromJson(cityLessons(), [aCase({ id: "other" }), index.case], VIEWS)).toEqual({
      ok: true,
      file: cityLessons(),
    });
  });
});

describe("the faults of a file of lessons", () => {
  test.each([
    ["title", "", '"" is empty'],
    ["minutes", 0, "0 is not a number of minutes: use a whole number from 1 to 60"],
    ["minutes", 61, "61 is not a number of minutes: use a whole number from 1 to 60"],
    ["minutes", 1.5, "1.5 is not a number of minutes: use a whole number from 1 to 60"],
    ["minutes", "5", 'expected number, found "5"'],
    ["state", "quiz", '"quiz" is not an address within the case: start it with a slash'],
    ["note", "x", 'is not a field of a lesson file ("note"); remove it or correct its name'],
  ])("tell of the shape of a step: %s %j", (field, value, problem) => {
    expect(faultsOf(stepsJson({ [field]: value }))).toEqual([`lessons[0].steps[0].${field}: ${problem}`]);
  });

  test("tell of missing parts, and of no lesson or no step", () => {
    const { aims: _aims, ...without } = aLesson();
    expect(faultsOf(aLessonJson({ lessons: [without] }))).toEqual(["lessons[0].aims: is missing"]);
    expect(faultsOf(aLessonJson({ lessons: [] }))).toEqual(["lessons: [] has no lesson: write at least one"]);
    expect(faultsOf(stepsJson())).toEqual(["lessons[0].steps: [] has no step: write at least one"]);
  });

  test("tell of another case and of ids that stand twice", () => {
    expect(faultsOf(aLessonJson({ case: "city-dat", lessons: [aLesson(), aLesson()] }))).toEqual([
      'case: "city-dat" is not the case in this folder; write "city-data"',
      'lessons[1].id: "whole" is already the id at lessons[0].id; use another',
    ]);
  });

  test("tell of every state that the case does not have, with its place", () => {
    const json = stepsJson({}, { state: "/actor/anne?view=timelin" }, { state: "/quiz?sead=4" });
    expect(faultsOf(json)).toEqual([
      'lessons[0].steps[1].state: no actor "anne"; did you mean "ann"?',
      'lessons[0].steps[1].state: no view "timelin"; did you mean "timeline"?',
      'lessons[0].steps[2].state: no parameter "sead"; did you mean "seed"?',
    ]);
  });

  test("tell of states where the shape is wrong elsewhere too", () => {
    const json = aLessonJson({ lessons: [4, aLesson({ title: 7, steps: [aStep({ state: "/nowhere" })] })] });
    expect(faultsOf(json)).toContain('lessons[1].steps[0].state: no page "nowhere"');
    expect(faultsOf(json)).toHaveLength(3);
  });

  test("tell of names that a lesson would give away where it hides them", () => {
    const hiding = { state: "/?names=0", prompt: "Is Ann there?", title: "Look" };
    const later = { title: "The City Council speaks", prompt: "Ann Example spoke." };
    expect(faultsOf(stepsJson(hiding, later))).toEqual([
      'lessons[0].steps[1].title: gives away "City Council", but the lesson hides names; leave the name out',
      'lessons[0].steps[0].prompt: gives away "Ann", but the lesson hides names; leave the name out',
    ]);
    expect(faultsOf(stepsJson({ ...hiding, state: "/?names=1" }, later))).toEqual([]);
    const lesson = aLesson({ title: "Ann", contentNote: "On Ann.", steps: [aStep({ state: "/?names=0" })] });
    expect(faultsOf(aLessonJson({ lessons: [lesson, aLesson({ id: "other", title: "Ann" })] }))).toEqual([
      'lessons[0].title: gives away "Ann", but the lesson hides names; leave the name out',
      'lessons[0].contentNote: gives away "Ann", but the lesson hides names; leave the name out',
    ]);
  });

  test.each([[null], ["lessons"], [{ lessons: {} }], [{ lessons: [{ steps: "none" }, null] }]])(
    "are listed for any JSON: %j",
    (json) => {
      expect(faultsOf(json).length).toBeGreaterThan(0);
    },
  );

  test("are told where the case is not there", () => {
    const of = (json: unknown, about: string) => {
      const checked = lessonsFromJson(json, [aCase({ id: about })], VIEWS);
      return checked.ok ? [] : checked.faults.map(formatFault);
    };
    expect(of(cityLessons(), "other")).toEqual(['case: there is no case "city-data" here']);
    expect(of(null, "city-data")).toEqual(["case: there is no case undefined here"]);
  });
});

describe.each(bundledNames.filter((name) => existsSync(`data/${name}/lesson.json`)))(
  "the lessons of %s",
  (name) => {
    const json: unknown = JSON.parse(readFileSync(`data/${name}/lesson.json`, "utf8"));

    test("are sound", () => {
      expect(faultsOf(json, indexCase(readBundled(name)))).toEqual([]);
    });
  },
);
