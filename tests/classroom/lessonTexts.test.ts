import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../src/case/indexCase.ts";
import { namesOf } from "../../src/case/names/namesOf.ts";
import { soundCase } from "../fixtures/soundCase.ts";
import { lessonFileSchema } from "../../src/classroom/lesson/lessonSchema.ts";
import { formatSearch, readSearch } from "../../src/store/explorerSearch.ts";
import { known } from "../fixtures/known.ts";

const folder = new URL("../../data/xinjiang-report-2022/", import.meta.url);
const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
const index = indexCase(soundCase(readJson("case.json")));
const { lessons } = v.parse(lessonFileSchema, readJson("lesson.json"));
const steps = lessons.flatMap((lesson) => lesson.steps);

describe("the lessons on the first case", () => {
  test.each([
    ["who-says-what", 60],
    ["sources", 20],
  ])("%s takes %d minutes", (id, minutes) => {
    const lesson = lessons.find((one) => one.id === id);
    expect(lesson?.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });

  test("say what is hard about the subject, and whom to spare what", () => {
    for (const { contentNote, differentiation } of lessons) {
      expect(contentNote).toMatch(/Nobody|nobody/);
      expect(differentiation.map(({ title }) => title)).toContain("Touched by the subject");
    }
  });

  test.each(steps)(
    "$title begins in a state that the case knows, written as the app writes it",
    ({ state }) => {
      const search = state.includes("?") ? state.slice(state.indexOf("?")) : "";
      const read = readSearch(known(index), search);
      expect(read.unknown).toEqual([]);
      expect(formatSearch(read)).toBe(search);
    },
  );

  test("name nobody where students read along, so that hidden names stay hidden", () => {
    const names = [...index.case.actors.flatMap(namesOf), "High Commissioner", "Chinese", "Beijing", "UN"];
    for (const { steps: all, paperOnly: _paperOnly, facts: _facts, ...rest } of lessons) {
      const shown = JSON.stringify([rest, all.map(({ title, prompt }) => [title, prompt])]);
      expect(names.filter((name) => shown.includes(name))).toEqual([]);
    }
    const first = lessons[0]?.steps[0]?.teacherNote ?? "";
    expect(names.filter((name) => first.includes(name))).toEqual([]);
  });

  test("say of the last coding what the README of the case records", () => {
    const readme = readFileSync(new URL("README.md", folder), "utf8");
    const [, both, all] = /shared (\d+) of the (\d+) statements/.exec(JSON.stringify(lessons)) ?? [];
    expect(readme).toMatch(new RegExp(`agreement \\(both[^|]*\\|\\s*${both} of ${all},`));
  });

  test("tell students what was said, not what to think of it", () => {
    const said = steps.map(({ prompt }) => prompt).join(" ");
    expect(said).not.toMatch(
      /\b(?:propaganda|regime|lies?|truth|guilty|victims?|camps?|side with|good|evil)\b/i,
    );
  });
});
