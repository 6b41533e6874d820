import { describe, expect, test } from "vitest";
import { lessonStart } from "../../../src/classroom/lesson/useLessonStart.ts";
import { stepSpans, wholeTime } from "../../../src/classroom/lesson/stepSpans.ts";
import { printedChoices } from "../../../src/classroom/teach/SetLink.tsx";
import type { Lesson } from "../../../src/classroom/lesson/lesson.ts";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { aLesson, aStep } from "../../fixtures/aLesson.ts";
import { known } from "../../fixtures/known.ts";

const lessonOf = (...states: string[]) =>
  aLesson({ steps: states.map((state) => aStep({ state })) }) as unknown as Lesson;
const SHOWN = { names: true, seed: null, present: false };

describe("where a lesson begins", () => {
  const start = (shown: Partial<Parameters<typeof lessonStart>[1]>) =>
    lessonStart("/city/lesson/1", { ...SHOWN, ...shown });

  test("is named as shortly as may be, on a projector too", () => {
    expect(start({ seed: "9" })).toEqual({ pathname: "/city/lesson/1", search: "" });
    expect(start({ present: true }).search).toBe("?present=1");
  });

  test("says where names are hidden, with the seed of the stand-ins", () => {
    expect(start({ names: false, seed: "9" })).toEqual({
      pathname: "/city/lesson/1",
      search: "?names=0&seed=9",
    });
    expect(start({ names: false }).search).toBe("?names=0");
  });
});

describe("the time of steps", () => {
  test("goes on where the step before ended", () => {
    expect(stepSpans([{ minutes: 5 }, { minutes: 7 }])).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 12 },
    ]);
    expect(wholeTime([{ minutes: 5 }, { minutes: 7 }])).toBe(12);
    expect(wholeTime([])).toBe(0);
  });
});

describe("what is printed for a lesson", () => {
  const index = cityCase();
  const lesson = lessonOf("/quiz?seed=4&items=3", "/cards?seed=5&actors=ann,nobody&print=jigsaw", "/code");

  test("has the questions, quotes and actors that the lesson has on the screen", () => {
    expect(printedChoices(known(index), lesson, "quiz")).toMatchObject({
      print: "quiz",
      seed: "4",
      items: 3,
    });
    expect(printedChoices(known(index), lesson, "coding")).toMatchObject({
      print: "coding",
      seed: null,
      items: 6,
    });
    expect(printedChoices(known(index), lesson, "table")).toMatchObject({
      print: "table",
      seed: "5",
      actors: ["ann"],
    });
  });

  test("is what everybody gets where no step says more", () => {
    expect(printedChoices(known(index), lessonOf("/"), "quiz")).toEqual({ print: "quiz" });
  });
});
