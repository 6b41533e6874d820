import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DaySpan, daySpan } from "../../../../src/case/daySpan.ts";
import { isoDay } from "../../../../src/case/isoDay.ts";
import { brushParts, timeParts, timeTicks } from "../../../../src/views/timeline/scale/timeTicks.ts";
import {
  type StatedDays,
  type TimeScale,
  endOfDay,
  placeOfDay,
  timeScale,
} from "../../../../src/views/timeline/scale/timeScale.ts";

const spans = (...dates: string[]): DaySpan[] =>
  dates.map((date) => daySpan(date) ?? { first: NaN, last: NaN });
const statedOn = (...dates: string[]): StatedDays => ({
  begins: Float64Array.from(spans(...dates), ({ first }) => first).toSorted(),
  last: dates.length === 0 ? null : Math.max(...spans(...dates).map(({ last }) => last)),
});
const ROOM = { start: 100, end: 700, earlier: (count: number) => count * 20 };

const scaleOf = (statements: string[], events: string[] = []): TimeScale => {
  const scale = timeScale({ statements: statedOn(...statements), events: spans(...events) }, ROOM);
  if (scale === null) throw new Error("There are no dates.");
  return scale;
};

const CROWDED = ["2018", "2022-02", "2022-05", "2022-06", "2022-08-25"];
const firstDays = ({ sections }: TimeScale) => sections.map(({ first }) => isoDay(first));

const widths = ({ sections }: TimeScale) => sections.map(({ width }) => width);

describe("the scale", () => {
  test("is none where nothing has a date", () => {
    expect(timeScale({ statements: statedOn(), events: [] }, ROOM)).toBeNull();
  });

  test("is even where the statements are spread over the time", () => {
    const scale = scaleOf(["2018", "2019-05", "2020-03", "2021-02-03", "2022-08"]);
    expect(firstDays(scale)).toEqual(["2018-01-01"]);
    expect(scale.sections[0]).toMatchObject({ start: 100, width: 600 });
  });

  test("breaks where most statements lie in little of the time, which gets two thirds of the room", () => {
    const scale = scaleOf(CROWDED);
    expect(firstDays(scale)).toEqual(["2018-01-01", "2022-01-01"]);
    expect(widths(scale)[1]).toBeCloseTo(2 * (widths(scale)[0] ?? 0));
    expect(endOfDay(scale, daySpan("2022-08-31")?.last ?? 0)).toBe(700);
    const turned = scaleOf(["2010-02", "2010-03", "2010-04", "2014-01-01"]);
    expect(firstDays(turned)).toEqual(["2010-01-01", "2011-01-01"]);
    expect(widths(turned)[0]).toBeCloseTo(2 * (widths(turned)[1] ?? 0));
  });

  test("begins with the statements; events before that are earlier, those after are on it", () => {
    const scale = scaleOf(CROWDED, ["2009", "2016", "2022-08-31"]);
    expect(scale.earlier).toEqual({ start: 100, width: 40 });
    expect(scale.sections[0]?.start).toBeGreaterThan(140);
    expect(isoDay((scale.sections[1]?.end ?? 0) - 1)).toBe("2022-08-31");
    expect(scaleOf(CROWDED).earlier.width).toBe(0);
  });

  test("of a single day is its month", () => {
    const scale = scaleOf(["2022-08-25"]);
    expect(firstDays(scale)).toEqual(["2022-08-01"]);
    expect(endOfDay(scale, daySpan("2022-08-31")?.last ?? 0)).toBe(700);
  });

  test("puts later days further on, and ends a day where the next begins unless there is a break", () => {
    const scale = scaleOf(CROWDED);
    const [first, end] = [scale.sections[0]?.first ?? 0, scale.sections[1]?.end ?? 0];
    fc.assert(
      fc.property(fc.integer({ min: first, max: end - 2 }), (day) => {
        expect(placeOfDay(scale, day + 1)).toBeGreaterThan(placeOfDay(scale, day));
        expect(endOfDay(scale, day)).toBeGreaterThan(placeOfDay(scale, day));
        expect(endOfDay(scale, day)).toBeLessThanOrEqual(placeOfDay(scale, day + 1) + 1e-9);
      }),
    );
    expect(placeOfDay(scale, first - 1000)).toBe(100);
    expect(endOfDay(scale, end + 1000)).toBeCloseTo(700);
  });
});

describe("the ticks", () => {
  test("are years, and months where there is room for them", () => {
    const dates = timeTicks(scaleOf(CROWDED)).map(({ date }) => date);
    expect(dates).toEqual([
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      ...[2, 3, 4, 5, 6, 7, 8].map((m) => `2022-0${m}`),
    ]);
  });

  test("keep apart, however long the time or little the room", () => {
    const aYear = fc.integer({ min: 1000, max: 2020 });
    fc.assert(
      fc.property(aYear, fc.nat(700), fc.integer({ min: 200, max: 1200 }), (year, length, width) => {
        const dates = statedOn(`${year}`, `${year + length}`);
        const scale = timeScale({ statements: dates, events: [] }, { ...ROOM, end: 100 + width });
        const ticks = timeTicks(scale ?? { sections: [], earlier: { start: 0, width: 0 } });
        ticks.slice(1).forEach(({ x }, at) => expect(x - (ticks[at]?.x ?? 0)).toBeGreaterThan(27));
      }),
    );
  });
});

test("ticks before the year 1000 leave room for their era", () => {
  const edtf = (year: number) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: -2001 }),
      fc.integer({ min: 3000, max: 9000 }),
      (year, length) => {
        const ticks = timeTicks(
          scaleOf([edtf(year), edtf(year + Math.floor(length / 2)), edtf(year + length)]),
        );
        ticks.slice(1).forEach(({ x }, at) => expect(x - (ticks[at]?.x ?? 0)).toBeGreaterThan(76));
      },
    ),
  );
});

describe("the parts to which drawing snaps", () => {
  test("lie side by side and leave no day out", () => {
    const parts = timeParts(scaleOf(CROWDED), 8);
    expect([parts[0]?.from, parts.at(-1)?.to]).toEqual(["2018-01-01", "2022-08-31"]);
    parts.slice(1).forEach((part, at) => {
      expect(daySpan(part.from)?.first).toBe((daySpan(parts[at]?.to ?? "")?.last ?? 0) + 1);
      expect(part.end - part.start).toBeGreaterThan(7);
    });
  });

  test("are finer where the scale is wider", () => {
    const parts = timeParts(scaleOf(CROWDED), 8);
    expect(parts[0]).toMatchObject({ from: "2018-01-01", to: "2018-03-31" });
    expect(parts.at(-1)).toMatchObject({ from: "2022-08-01", to: "2022-08-31" });
  });

  test("are placed on the surface from 0 to 1", () => {
    const { box, parts } = brushParts(scaleOf(CROWDED));
    expect(box).toEqual({ insetInlineStart: 100, inlineSize: 600 });
    expect(parts[0]?.place.start).toBe(0);
    expect(parts.at(-1)?.place.end).toBeCloseTo(1);
  });
});
