import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { soundCase } from "../../fixtures/soundCase.ts";
import type { Lesson } from "../../../src/classroom/lesson/lesson.ts";
import { setProposition } from "../../../src/classroom/teach/SetLink.tsx";
import { aLesson, aStep } from "../../fixtures/aLesson.ts";

const file = new URL("../../../data/xinjiang-report-2022/case.json", import.meta.url);
const index = indexCase(soundCase(JSON.parse(readFileSync(file, "utf8"))));
const lessonOn = (state: string) => aLesson({ steps: [aStep({ state })] }) as unknown as Lesson;

describe("the proposition of a set of a lesson's pages", () => {
  test("is that of the lesson's corners for the corner cards", () => {
    expect(setProposition(index, lessonOn("/corners/visit"), "corners")).toBe("visit");
    expect(setProposition(index, lessonOn("/corners/genocide/actors?seed=7"), "corners")).toBe("genocide");
  });

  test("is left to the corner cards where no step names one that the case has", () => {
    expect(setProposition(index, lessonOn("/corners"), "corners")).toBeNull();
    expect(setProposition(index, lessonOn("/corners/nothing"), "corners")).toBeNull();
  });

  test("has two statements on each side for the evidence sheets", () => {
    expect(setProposition(index, lessonOn("/corners/genocide"), "sides")).toBe("genocide");
    expect(setProposition(index, lessonOn("/corners/visit"), "sides")).toBe("publish");
    expect(setProposition(index, lessonOn("/"), "sides")).toBe("publish");
  });

  test("is none for the other sets", () => {
    expect(setProposition(index, lessonOn("/corners/visit"), "jigsaw")).toBeNull();
  });
});
