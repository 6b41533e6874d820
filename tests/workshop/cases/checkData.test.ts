import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { aCaseJson } from "../../fixtures/aCase.ts";
import { aLessonJson, stepsJson } from "../../fixtures/aLesson.ts";

const folder = mkdtempSync(join(tmpdir(), "standpoint-"));

const fileWith = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), typeof json === "string" ? json : JSON.stringify(json));
  return join(folder, name);
};

const sound = fileWith("case.json", aCaseJson());
const absent = join(folder, "absent.json");

const checkData = (...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/workshop/cases/checkData.ts", ...words], {
    encoding: "utf8",
  });

describe("npm run check-data", () => {
  describe("with good and bad files", () => {
    const brokenText = fileWith("broken.json", '{"format":\n}');
    const lesson = fileWith("lesson.json", aLessonJson());
    const brokenLesson = fileWith("mine.json", stepsJson({ state: "/actor/anne" }, { state: "/qiz" }));
    let status: number | null;
    let stdout: string;
    beforeAll(() => {
      ({ status, stdout } = checkData(absent, brokenText, sound, brokenLesson, lesson));
    });

    test("says what is wrong with each bad one, and where", () => {
      expect(stdout).toContain(`There is no file ${absent}.`);
      expect(stdout).toContain(`${brokenText}, line 2, column 1: this is not JSON: unexpected "}"`);
    });

    test("goes on after a bad one, with a summary of each good one, and ends badly", () => {
      expect(stdout).toContain(`${sound}\n  No fault.\n  "City data"`);
      expect(status).toBe(1);
    });

    test("holds lessons against the case beside them, under whatever name", () => {
      expect(stdout).toContain(`${lesson}\n  No fault.\n  "A whole lesson": 1 step, 5 minutes\n`);
      expect(stdout).toContain(
        `${brokenLesson}\n  2 faults:\n  lessons[0].steps[0].state: no actor "anne"; did you mean "ann"?\n  lessons[0].steps[1].state: no page "qiz"; did you mean "quiz"?\n`,
      );
    });
  });

  test("says how to use it when the source is absent or an option unknown", () => {
    const withoutSource = checkData(sound, "--source", absent);
    expect(withoutSource.stderr).toContain(`There is no file ${absent}.\nUsage:`);
    expect(withoutSource.status).toBe(1);
    expect(checkData("--sauce").status).toBe(1);
  });

  test("looks at the cases and lessons in data/ by default, and ends well", () => {
    const { status, stdout } = checkData();
    expect(stdout).toContain("data/xinjiang-report-2022/case.json\n  No fault.");
    expect(stdout).toMatch(/lesson\.json\n {2}No fault\.\n(?: {2}".+": \d+ steps?, \d+ minutes\n)+/);
    expect(status).toBe(0);
  });
});
