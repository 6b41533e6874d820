import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledCases } from "../../../src/app/bundledData.ts";
import {
  FIRST_CASE,
  caseBeside,
  caseFiles,
  lessonFiles,
  readJson,
  readTextFile,
} from "../../../src/workshop/cases/caseFiles.ts";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "standpoint-"));

describe("caseFiles", () => {
  test("finds a case in each folder of data, in alphabetical order", () => {
    const root = emptyFolder();
    for (const name of ["b", "a", "without"]) mkdirSync(join(root, "data", name), { recursive: true });
    writeFileSync(join(root, "data", "b", "case.json"), "{}");
    writeFileSync(join(root, "data", "a", "case.json"), "{}");
    writeFileSync(join(root, "data", "case.schema.json"), "{}");
    expect(caseFiles(root)).toEqual([
      join(root, "data", "a", "case.json"),
      join(root, "data", "b", "case.json"),
    ]);
  });

  test("has the case that the page opens with first, which is the first of the page too", () => {
    const root = emptyFolder();
    for (const name of ["a", FIRST_CASE]) {
      mkdirSync(join(root, "data", name), { recursive: true });
      writeFileSync(join(root, "data", name, "case.json"), "{}");
    }
    expect(caseFiles(root)[0]).toBe(join(root, "data", FIRST_CASE, "case.json"));
    expect(bundledCases[0]?.id).toBe(FIRST_CASE);
  });

  test("finds lessons, and the case beside them", () => {
    const root = emptyFolder();
    mkdirSync(join(root, "data", "a"), { recursive: true });
    writeFileSync(join(root, "data", "a", "lesson.json"), "{}");
    expect(lessonFiles(root)).toEqual([join(root, "data", "a", "lesson.json")]);
    expect(lessonFiles(root).map(caseBeside)).toEqual([join(root, "data", "a", "case.json")]);
  });

  test("finds nothing where there is no data", () => {
    expect(caseFiles(emptyFolder())).toEqual([]);
  });
});

describe("readText and readJson", () => {
  test("say in a sentence what cannot be read", () => {
    const root = emptyFolder();
    expect(() => readTextFile(join(root, "absent"))).toThrow(`There is no file ${join(root, "absent")}.`);
    expect(() => readTextFile(root)).toThrow(`${root} is a folder, not a file.`);
  });

  test("name the file beside line and column", () => {
    const file = join(emptyFolder(), "bad.json");
    writeFileSync(file, "[");
    expect(() => readJson(file)).toThrow(
      `${file}, line 1, column 2: the file ends before its JSON is complete`,
    );
  });
});
