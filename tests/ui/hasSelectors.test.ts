import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".css"),
);

/** All selectors of a sheet, one by one, without what stands in brackets. */
const selectorsOf = (sheet: string) =>
  [...sheet.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)].flatMap(([, list = ""]) =>
    list.trim().startsWith("@") ? [] : withoutBrackets(list).split(","),
  );

/** `:has(> a, b) > :is(td, th):not(c)` becomes `:has > :is():not`: what is asked of an element, without the details. */
function withoutBrackets(selectors: string): string {
  const inner = /(:is|:where)?\([^()]*\)/g;
  const less = selectors.replaceAll(inner, (_, is: string | undefined) =>
    is === undefined ? "" : `${is}[]`,
  );
  return less === selectors ? selectors : withoutBrackets(less);
}

/** Whether a part of a selector asks for no name at all, so that it may be any element. */
const isAny = (part: string) => !/[a-z]/i.test(part.replaceAll(/:(?!is\[|where\[)[\w-]+/g, ""));

/** Whether what follows `:has` in it may be any element: whenever something is added, all that is in the page would be looked at again. */
const looksAtAll = (selector: string) =>
  /:has(?=[^\s]*[\s>~+])/.test(selector) &&
  selector
    .slice(selector.indexOf(":has"))
    .split(/[\s>~+]+/)
    .slice(1)
    .some((part) => part !== "" && isAny(part));

test("no selector asks for any element in one that has something", () => {
  expect(sheets.length).toBeGreaterThan(100);
  const found = sheets.flatMap((path) =>
    selectorsOf(readFileSync(`src/${path}`, "utf8"))
      .filter(looksAtAll)
      .map((selector) => `${path}: ${selector.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each([
  [".a:has(> [b]) > *", true],
  ["tr:has([b]) > :not([b])", true],
  ["tr:has([b]) > :is(td, th):not([b])", false],
  [".a:has(.b) .c", false],
  [".a:has(> .b > .c:not(.d)):not(:has(.e))", false],
  ["body :has(.b)", false],
  [".a:has(+ .b) > :first-child", true],
])("%s: %s", (selector, expected) => {
  expect(selectorsOf(`${selector} {}`).some(looksAtAll)).toBe(expected);
});
