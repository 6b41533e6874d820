import { expect, test } from "vitest";
import { typedHeight } from "../../../src/formats/embed/embedCode.ts";

test.each([
  ["200", 200],
  [" 640 ", 640],
  ["6000", 6000],
  ["199", null],
  ["6001", null],
  ["0", null],
  ["-640", null],
  ["64.5", null],
  ["6e2", null],
  ["640px", null],
  ["", null],
])("a height typed as “%s” is %s", (text, height) => {
  expect(typedHeight(text)).toBe(height);
});
