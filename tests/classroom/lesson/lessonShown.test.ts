import { expect, test } from "vitest";
import type { Lesson } from "../../../src/classroom/lesson/lesson.ts";
import { lessonShown } from "../../../src/classroom/lesson/lessonShown.ts";

const lesson = {
  id: "sources",
  title: "Ann 1",
  summary: "Ann 2",
  ages: "15 and up",
  aims: ["Ann 3"],
  outcomes: ["Ann 4"],
  materials: ["Ann 5"],
  paperOnly: ["Ann 6"],
  differentiation: [{ title: "Ann 7", text: "Ann 8" }],
  steps: [{ title: "Ann 9", prompt: "Ann 10", teacherNote: "Ann 11", minutes: 5, state: "/actor/ann" }],
} as unknown as Lesson;

test("a lesson has stand-ins in every text, and leads where it led", () => {
  const shown = lessonShown({ ...lesson, contentNote: "Ann 12" }, (text) => text.replace("Ann", "Actor A"));
  const texts = JSON.stringify(shown);
  expect(texts.match(/Actor A \d+/g)).toHaveLength(12);
  expect(texts).not.toMatch(/Ann/);
  expect(shown.steps[0]).toMatchObject({ minutes: 5, state: "/actor/ann" });
  expect(lessonShown(lesson, String)).toEqual(lesson);
});
