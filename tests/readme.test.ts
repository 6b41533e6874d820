import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

test("the README names only files and folders that exist", () => {
  const paths = readme.match(/\b(?:src|tests|data)\/[A-Za-z0-9/.-]*[A-Za-z0-9]/g) ?? [];
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
