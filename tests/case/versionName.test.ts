import { expect, test } from "vitest";
import { versionName } from "../../src/case/versionName.ts";

test.each([
  ["2022-08-25", "2022-08-25"],
  ["2022-08/2022-10", "2022-08-2022-10"],
  ["2022~", "2022~"],
  ["2022?", "2022-"],
])("the version of %s has the name %s", (asOf, name) => {
  expect(versionName({ asOf })).toBe(name);
});
