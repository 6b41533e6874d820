import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lessonJsonSchema } from "../../../src/workshop/cases/lessonJsonSchema.ts";

test("the JSON Schema of lessons stands in data/ as the code would write it; else run `npm run schema`", () => {
  expect(readFileSync("data/lesson.schema.json", "utf8")).toBe(lessonJsonSchema());
});

test("the JSON Schema of lessons says how long a step may take, and where its state begins", () => {
  expect(lessonJsonSchema()).toContain('"minimum": 1');
  expect(lessonJsonSchema()).toContain('"maximum": 60');
  expect(lessonJsonSchema()).toContain("start it with a slash");
});
