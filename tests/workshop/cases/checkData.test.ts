import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aCaseJson } from "../../fixtures/aCase.ts";
import { aLessonJson, stepsJson } from "../../fixtures/aLesson.ts";

const folder = mkdtempSync(join(tmpdir(), "standpoint-"));

const fileWith = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const checkData = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/workshop/cases/checkData.ts", ...words],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
};

describe("npm run check-data", () => {
  test("ends well with a summary of each sound file", () => {
    const sound = fileWith("sound.json", JSON.stringify(aCaseJson()));
    const { status, stdout } = checkData(sound);
    expect(stdout).toContain(`${sound}\n  No fault.\n  "City data"`);
    expect(status).toBe(0);
  });

  test("goes on to the other files after a bad one, and ends badly", () => {
    const sound = fileWith("sound.json", JSON.stringify(aCaseJson()));
    const broken = fileWith("broken.json", '{"format":\n}');
    const { status, stdout } = checkData(join(folder, "absent.json"), broken, sound);
    expect(stdout).toContain(`There is no file ${join(folder, "absent.json")}.`);
    expect(stdout).toContain(`${broken}, line 2, column 1: this is not JSON: unexpected "}"`);
    expect(stdout).toContain("No fault.");
    expect(status).toBe(1);
  });

  test("says how to use it when the source is absent or an option unknown", () => {
    const sound = fileWith("sound.json", JSON.stringify(aCaseJson()));
    const absent = checkData(sound, "--source", join(folder, "absent.txt"));
    expect(absent.stderr).toContain(`There is no file ${join(folder, "absent.txt")}.\nUsage:`);
    expect(absent.status).toBe(1);
    expect(checkData("--sauce").status).toBe(1);
  });

  test("holds lessons against the case beside them, under whatever name", () => {
    fileWith("case.json", JSON.stringify(aCaseJson()));
    const sound = fileWith("lesson.json", JSON.stringify(aLessonJson()));
    const broken = fileWith(
      "mine.json",
      JSON.stringify(stepsJson({ state: "/actor/anne" }, { state: "/qiz" })),
    );
    const { status, stdout } = checkData(sound, broken);
    expect(stdout).toContain(`${sound}\n  No fault.\n  "A whole lesson": 1 step, 5 minutes\n`);
    expect(stdout).toContain(
      `${broken}\n  2 faults:\n  lessons[0].steps[0].state: no actor "anne"; did you mean "ann"?\n  lessons[0].steps[1].state: no page "qiz"; did you mean "quiz"?\n`,
    );
    expect(status).toBe(1);
  });

  test("looks at the lessons in data/ by default", () => {
    const { status, stdout } = checkData();
    expect(stdout).toContain("data/xinjiang-report-2022/case.json\n  No fault.");
    expect(stdout).toMatch(/lesson\.json\n {2}No fault\.\n(?: {2}".+": \d+ steps?, \d+ minutes\n)+/);
    expect(status).toBe(0);
  });
});
