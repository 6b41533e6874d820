import type { Case } from "../case/case.ts";
import type { Lessons } from "./rooms/LessonsRoom.ts";

const lessonFiles = import.meta.glob<Lessons[number]>("../../data/*/lesson.json", { import: "default" });

/**
 * The cases of this build. The only place where a case is taken on trust: what these imports give has come through
 * `checkCase` in the build itself (workshop/cases/casesPlugin), so that no reader waits for a second check.
 */
export const bundledCases: readonly Case[] = Object.values(
  import.meta.glob<Case>("../../data/*/case.json", { eager: true, import: "default" }),
);

/** Loads the lessons of this build, which were checked in the same way. */
export function bundledLessons(): Promise<Lessons> {
  return Promise.all(Object.values(lessonFiles).map((load) => load()));
}
