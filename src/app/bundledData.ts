import type { Case } from "../case/case.ts";
import { type BundledCase, loadedCase } from "../store/bundledCase.ts";
import { makeRoom } from "../ui/room/room.ts";
import type { Lessons } from "./rooms/LessonsRoom.ts";

// The only place where data are taken on trust: what these imports give has come through `checkCase` and `checkLessons`
// in the build itself (workshop/cases/casesPlugin), so that no reader waits for a second check.

/** The case that comes with the page. */
const first = import.meta.glob<Case>("../../data/xinjiang-report-2022/case.json", {
  eager: true,
  import: "default",
});
const names = import.meta.glob<Pick<Case, "id" | "title">>(
  ["../../data/*/case.json", "!../../data/xinjiang-report-2022/case.json"],
  {
    eager: true,
    import: "default",
    query: "?name",
  },
);
const others = import.meta.glob<Case>(
  ["../../data/*/case.json", "!../../data/xinjiang-report-2022/case.json"],
  { import: "default" },
);
const lessons = import.meta.glob<Lessons[number]>("../../data/*/lesson.json", { import: "default" });

/** The cases of this build. The data of the first are there, those of the others are loaded when they are opened. */
export const bundledCases: readonly BundledCase[] = [
  ...Object.values(first).map(loadedCase),
  ...Object.entries(others).flatMap(([path, load]) => {
    const name = names[path];
    return name === undefined ? [] : [{ ...name, data: makeRoom(load) }];
  }),
];

/** Loads the lessons of this build. */
export function bundledLessons(): Promise<Lessons> {
  return Promise.all(Object.values(lessons).map((load) => load()));
}
