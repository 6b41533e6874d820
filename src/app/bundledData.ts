import type { Case } from "../case/case.ts";
import { type BundledCase, loadedCase } from "../store/bundledCase.ts";
import { makeRoom } from "../ui/room/room.ts";
import { tellOfLayouts } from "../views/graph/made/knownLayouts.ts";
import type { PackedLayouts } from "../views/graph/made/packedLayouts.ts";
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

/** The names of the layouts that the build has made of each case; the layouts themselves are loaded when they are drawn. */
const layoutKeys = import.meta.glob<LayoutKeys>("../../data/*/case.json", {
  eager: true,
  import: "default",
  query: "?layout-keys",
});
const wide = import.meta.glob<PackedLayouts>("../../data/*/case.json", {
  import: "default",
  query: "?wide-layouts",
});
const narrow = import.meta.glob<PackedLayouts>("../../data/*/case.json", {
  import: "default",
  query: "?narrow-layouts",
});

interface LayoutKeys {
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
}

/** Says which layouts of the cases of this build are there to be loaded, and begins with those for this screen: resolves when those of the first case are there. */
export async function tellOfBundledLayouts(isNarrow: boolean): Promise<void> {
  const begun: Promise<unknown>[] = [];
  for (const [path, keys] of Object.entries(layoutKeys)) {
    const rooms = { wide: makeRoom(wide[path] ?? none), narrow: makeRoom(narrow[path] ?? none) };
    tellOfLayouts(keys.wide, rooms.wide);
    tellOfLayouts(keys.narrow, rooms.narrow);
    if (path in first) begun.push((isNarrow ? rooms.narrow : rooms.wide).load());
  }
  await Promise.allSettled(begun);
}

const none = (): Promise<PackedLayouts> => Promise.resolve({ names: [], layouts: {} });

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
