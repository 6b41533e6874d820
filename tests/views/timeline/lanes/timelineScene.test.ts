import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../../src/case/caseIndex.ts";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { fullSet, setWhere } from "../../../../src/case/statementSet.ts";
import type { TimelineMark } from "../../../../src/views/timeline/lanes/timelineLane.ts";
import { stepOnTimeline } from "../../../../src/views/timeline/useTimelineKeys.ts";
import { timelineScene } from "../../../../src/views/timeline/lanes/timelineScene.ts";
import { laneTitles } from "../../../../src/views/timeline/timelineBackground.ts";
import { englishWords } from "../../../fixtures/english.ts";
import { aStatement, anIndex } from "../../../fixtures/aCase.ts";
import { xinjiangIndex } from "../../../fixtures/bundledCases.ts";
import { filteredCase } from "../../../fixtures/randomCases.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";
import { applyFilter } from "../../../../src/filter/applyFilter.ts";
import { loosen } from "../../../../src/filter/filter.ts";

const FRAME = { width: 800, row: 20 };
const all = (index: CaseIndex) => fullSet(index.case.statements.length);
const none = (index: CaseIndex) => setWhere(index.case.statements.length, () => false);
const sceneOf = (index: CaseIndex, frame = FRAME) => timelineScene(index, all(index), all(index), frame);
const marksOf = (scene: ReturnType<typeof sceneOf>) => scene.lanes.flatMap(({ marks }) => marks);
const lanesOf = (index: CaseIndex) => sceneOf(index).lanes.map(({ id, count }) => [id, count]);
const anEvent = (id: string, date: string) => ({
  id,
  date,
  title: "It happens",
  source: "paper",
  locator: "2",
});

const dated = (...dates: (string | undefined)[]) =>
  anIndex({
    statements: dates.map((date, at) =>
      aStatement({ id: `s${at + 1}`, ...(date === undefined ? {} : { date }) }),
    ),
  });

const startOf = (mark: TimelineMark) => (mark.kind === "bar" ? mark.start : mark.box.start);

/** Pairs of marks that lie on each other. */
const collisions = (marks: readonly TimelineMark[]) => {
  const boxes = marks.flatMap((mark) => (mark.kind === "bar" ? [] : [mark]));
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.abs(one.y - other.y) < FRAME.row &&
          one.box.start < other.box.end - 1e-6 &&
          other.box.start < one.box.end - 1e-6,
      )
      .map((other) => `${one.key} on ${other.key}`),
  );
};

describe("the timeline of the first case", () => {
  test("has a lane for the events and one for each theme, with what has no date among the rest", () => {
    expect(lanesOf(xinjiangIndex())).toEqual([
      ["events", 18],
      ["what-happened", 28],
      ["what-should-be-done", 15],
      ["high-commissioner", 8],
      ["un-and-power", 13],
    ]);
  });

  test.each([326, 358, 640, 800, 922, 1082])(
    "names actor and proposition on every mark of a statement at %d pixels",
    (width) => {
      const named = marksOf(sceneOf(xinjiangIndex(), { ...FRAME, width })).flatMap((mark) =>
        mark.kind === "statement" ? [mark] : [],
      );
      expect(named).toHaveLength(xinjiangIndex().case.statements.length);
      for (const { actor, proposition, label } of named)
        expect(label.join(" · ")).toBe(`${actor.label ?? actor.name} · ${proposition.label}`);
    },
  );

  test("has what has no date beside the days of its theme, or below them where there is little room", () => {
    const wide = sceneOf(xinjiangIndex(), { ...FRAME, width: 1082 });
    const narrow = sceneOf(xinjiangIndex(), { ...FRAME, width: 358 });
    for (const { lanes, parts } of [wide, narrow])
      for (const { marks, y, height, time } of lanes)
        for (const mark of marks.filter((one) => one.kind !== "bar" && one.days === null)) {
          expect(startOf(mark)).toBeGreaterThanOrEqual(parts.undated!.start);
          expect(mark.y).toBeGreaterThanOrEqual(parts.isBeside ? y : (time?.end ?? y));
          expect(mark.y).toBeLessThan(y + height);
        }
    expect(wide.parts.time.end).toBeLessThan(wide.parts.undated!.start);
  });

  test.each([326, 358, 640, 800, 1100])("has no mark on another, and all within %d pixels", (width) => {
    const index = xinjiangIndex();
    const scene = sceneOf(index, { ...FRAME, width });
    const marks = marksOf(scene);
    expect(marks).toHaveLength(index.case.statements.length + index.case.events.length);
    expect(collisions(marks)).toEqual([]);
    for (const mark of marks) {
      if (mark.kind === "bar") continue;
      expect(mark.box.start).toBeGreaterThanOrEqual(16);
      expect(mark.box.end).toBeLessThanOrEqual(width - 10);
      expect(mark.y + FRAME.row).toBeLessThanOrEqual(scene.height);
    }
  });

  test.each([640, 800, 1100])(
    "sets the sign of a stance at its date at %d pixels, the name on either side",
    (width) => {
      const marks = marksOf(sceneOf(xinjiangIndex(), { ...FRAME, width }));
      const onScale = marks.flatMap((mark) =>
        mark.kind === "statement" && mark.line !== null ? [mark] : [],
      );
      expect(new Set(onScale.map(({ isLabelBefore }) => isLabelBefore))).toEqual(new Set([true, false]));
      for (const { sign, line } of onScale) {
        expect(sign).toBeLessThanOrEqual(line?.start ?? 0);
        expect(sign + 10).toBeGreaterThanOrEqual(line?.start ?? 0);
      }
    },
  );

  test("draws a month as wide as a month and a day as a day, and numbers the events by date", () => {
    const marks = marksOf(sceneOf(xinjiangIndex()));
    const lengthOf = (key: string) => {
      const mark = marks.find((other) => other.key === key);
      if (mark === undefined || mark.kind === "bar" || mark.line === null) return null;
      return mark.line.end - mark.line.start;
    };
    const [march, may] = [lengthOf("event/visit-agreed-2022"), lengthOf("event/visit-2022")];
    expect(march).toBeCloseTo(may ?? 0);
    expect(lengthOf("event/press-conference-2022")).toBeCloseTo((march ?? 0) / 31);
    expect(lengthOf("event/riots-2009")).toBeNull();
    const events = marks.filter((mark) => mark.kind === "event");
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
  });
});

describe("the timeline", () => {
  test("has no scale where nothing has a date, and nothing where there is nothing", () => {
    const index = dated(undefined, undefined);
    expect(lanesOf(index)).toEqual([["policy", 2]]);
    expect(sceneOf(index).scale).toBeNull();
    expect(timelineScene(index, none(index), none(index), FRAME).lanes).toEqual([]);
  });

  test("holds one dated statement, and events without any", () => {
    expect(lanesOf(dated("2022-08-25"))).toEqual([["policy", 1]]);
    const index = anIndex({ events: [anEvent("e1", "2021"), anEvent("e2", "2020-05")] });
    expect(lanesOf(index)).toEqual([
      ["events", 2],
      ["policy", 1],
    ]);
    expect(marksOf(sceneOf(index)).map(({ key }) => key)).toEqual(["event/e2", "event/e1", "s1"]);
  });

  test("says what lies within the chosen dates, and moves nothing for it", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const among = applyFilter(index, loosen(filter, "date"));
        const visible = applyFilter(index, filter);
        const [open, bounded] = [
          timelineScene(index, among, among, FRAME),
          timelineScene(index, among, visible, FRAME),
        ];
        const still = (marks: readonly TimelineMark[]) => marks.map((mark) => ({ ...mark, isInside: true }));
        expect(still(marksOf(bounded))).toEqual(still(marksOf(open)));
        const inside = marksOf(bounded).flatMap((mark) =>
          mark.kind === "statement" && mark.isInside ? mark.statement.id : [],
        );
        const expected = index.case.statements.filter(
          (_, at) => (visible.words[at >>> 5] ?? 0) & (1 << (at & 31)),
        );
        expect(inside.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        expect(collisions(marksOf(open))).toEqual([]);
      }),
    );
  });

  test("of very many statements has bars in place of marks, that count every dated one", () => {
    const index = indexCase(syntheticCase({ statements: 30_000, actors: 500, propositions: 20 }));
    const start = process.cpuUsage();
    const scene = sceneOf(index);
    // The time of the processor, which other work on a busy machine does not count to.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
    const marks = marksOf(scene);
    expect(marks.length).toBeLessThan(400);
    const bars = marks.filter((mark) => mark.kind === "bar");
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(
      index.case.statements.filter(({ date }) => date !== undefined).length,
    );
    const unmarked = scene.lanes.reduce((sum, lane) => sum + (lane.unmarked?.count ?? 0), 0);
    expect(unmarked).toBe(index.case.statements.filter(({ date }) => date === undefined).length);
    expect(unmarked).toBeGreaterThan(5000);
  });

  test("of very many statements writes nothing on anything else that is written, at any width", () => {
    const index = indexCase(syntheticCase({ statements: 3000, actors: 100, propositions: 20 }));
    for (const width of [320, 390, 768, 800, 1100]) {
      const scene = sceneOf(index, { ...FRAME, width });
      expect(scene.lanes.filter(({ unmarked }) => unmarked !== null)).not.toEqual([]);
      const rows = laneTitles(scene, { index, language: englishWords }).flatMap((mark) =>
        mark.kind === "group" ? mark.marks.flatMap((one) => (one.kind === "text" ? one.lines : [])) : [],
      );
      const tooNear = rows.filter((one, at) =>
        rows.slice(at + 1).some(({ x, y }) => x === one.x && Math.abs(y - one.y) < 14),
      );
      expect(tooNear).toEqual([]);
      expect(Math.max(...rows.map(({ y }) => y))).toBeLessThan(scene.height);
    }
  });
});

describe("a step on the timeline", () => {
  const { lanes } = sceneOf(xinjiangIndex());

  test("goes along time within a lane and stays at its ends", () => {
    expect(stepOnTimeline(lanes, "event/riots-2009", "next")).toBe("event/committee-warning-2018");
    expect(stepOnTimeline(lanes, "event/riots-2009", "previous")).toBe("event/riots-2009");
    const last = xinjiangIndex().case.events.findLast(({ date }) => date === undefined)!;
    expect(stepOnTimeline(lanes, "event/riots-2009", "last")).toBe(`event/${last.id}`);
    expect(stepOnTimeline(lanes, `event/${last.id}`, "first")).toBe("event/riots-2009");
  });

  test("goes to the nearest mark of the lane above or below", () => {
    const below = stepOnTimeline(lanes, "event/visit-2022", "below");
    const mark = marksOf(sceneOf(xinjiangIndex())).find(({ key }) => key === below);
    expect(mark).toMatchObject({ statement: { date: "2022-05", proposition: "closed" } });
    expect(stepOnTimeline(lanes, "event/visit-2022", "above")).toBe("event/visit-2022");
  });

  test("from a mark that is not there leads nowhere", () => {
    expect(stepOnTimeline(lanes, "gone", "next")).toBe("gone");
    expect(stepOnTimeline([], "gone", "below")).toBe("gone");
  });
});
