import * as fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan } from "../../../src/case/daySpan.ts";
import { isoDay } from "../../../src/case/isoDay.ts";
import { placesIn } from "../../../src/case/statementSet.ts";
import { applyFilter } from "../../../src/filter/applyFilter.ts";
import { timelineSummary } from "../../../src/network/timeline/timelineSummary.ts";
import { filteredCase } from "../../fixtures/randomCases.ts";

/** The month, else the year, that a date lies in whole; null for a longer one. */
const periodOf = (date: string, letters: number) => {
  const { first, last } = daySpan(date)!;
  const [from, to] = [isoDay(first), isoDay(last)].map((day) => day.slice(0, letters));
  return from === to ? from! : null;
};

test("the busiest months, else years, and who said most then are in any case what a count by dates finds", () => {
  fc.assert(
    fc.property(filteredCase(), ({ index, filter }) => {
      const among = applyFilter(index, filter);
      const shown = placesIn(among).map((place) => index.case.statements[place]!);
      const dated = shown.filter(({ date }) => date !== undefined);
      const tally = (keys: readonly (string | null)[]) => {
        const counts = new Map<string, number>();
        for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
        const most = Math.max(0, ...counts.values());
        return { most, keys: [...counts.keys()].filter((key) => counts.get(key) === most).toSorted() };
      };
      const months = tally(dated.map(({ date }) => periodOf(date!, 7)));
      const [letters, found] =
        months.most > 0 ? [7, months] : [4, tally(dated.map(({ date }) => periodOf(date!, 4)))];
      const then = dated.filter(({ date }) => found.keys.includes(periodOf(date!, letters) ?? ""));
      const speakers = tally(then.map(({ actor }) => actor));
      const summary = timelineSummary(index, among);
      expect(summary).toMatchObject({ dated: dated.length, undated: shown.length - dated.length });
      expect([summary.busiest, summary.most]).toEqual([found.keys, found.most]);
      expect([summary.speakers.toSorted(), summary.spoken]).toEqual([speakers.keys, speakers.most]);
      expect(summary.first === null).toBe(dated.length === 0);
      const begins = dated.map(({ date }) => daySpan(date!)!.first);
      expect(begins.length === 0 || daySpan(summary.first!)!.first === Math.min(...begins)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
