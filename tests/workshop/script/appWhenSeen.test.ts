import { expect, test } from "vitest";
import { startedBefore } from "../../../src/workshop/script/appWhenSeen.ts";

const FIRST = '<script data-first="city" src="./before-paint.js"></script>';
const APP = '\n<script defer src="./assets/index-a1.js"></script>';

test("the script before the first paint is told of the app, which the page does not ask for itself", () => {
  expect(startedBefore(`<head>${FIRST}${APP}\n</head>`)).toBe(
    '<head><script data-first="city" src="./before-paint.js" data-app="./assets/index-a1.js"></script>\n</head>',
  );
});

test.each([
  ["the app", FIRST],
  ["a script before the first paint", APP],
])("a page without %s is a fault", (_, page) => {
  expect(() => startedBefore(page)).toThrow("draws nothing like");
});
