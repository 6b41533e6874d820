import { describe, expect, test } from "vitest";
import { lessonStep, stepRef } from "../../../src/classroom/lesson/lessonStep.ts";
import { cityLessons } from "../../fixtures/aLesson.ts";

const { lessons } = cityLessons();

describe("the name of a step in addresses", () => {
  test("leads to the step that it was made of, in every lesson", () => {
    for (const lesson of lessons)
      for (const [at, step] of lesson.steps.entries())
        expect(lessonStep(lessons, stepRef(lessons, lesson, at))).toEqual({ lesson, at, step });
  });

  test("is a number in the first lesson, and has the lesson before it in others", () => {
    expect(stepRef(lessons, lessons[0]!, 1)).toBe("2");
    expect(stepRef(lessons, lessons[1]!, 0)).toBe("sources.1");
  });

  test("may name the first lesson too", () => {
    expect(lessonStep(lessons, "whole.2")).toEqual(lessonStep(lessons, "2"));
  });

  test.each([
    "",
    "0",
    "5",
    "-1",
    "1.5",
    "02",
    "two",
    "sources",
    "sources.",
    "sources.2",
    "other.1",
    "2 ",
    "99999",
  ])("leads nowhere as “%s”", (ref) => {
    expect(lessonStep(lessons, ref)).toBeNull();
  });

  test("leads nowhere where there are no lessons", () => {
    expect(lessonStep([], "1")).toBeNull();
  });
});
