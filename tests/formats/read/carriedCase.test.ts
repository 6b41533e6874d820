import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { savedPage } from "../../../src/formats/embed/savedPage.ts";
import { readCarried, soundStart } from "../../../src/formats/read/carriedCase.ts";
import { aCase } from "../../fixtures/aCase.ts";

const PAGE = "<!doctype html>\n<html>\n<head>\n<title>Standpoint</title>\n</head>\n<body></body>\n</html>\n";
const ELEMENT = "standpoint-case";

const pageWith = (value: unknown, page = PAGE) =>
  savedPage(page, {
    element: ELEMENT,
    value,
    title: "T",
    former: ["standpoint-lesson", ELEMENT],
    first: "first",
  });
const elementIn = (html: string) =>
  /<script type="application\/json" id="standpoint-case">([^<]*)<\/script>/.exec(html)?.[1] ?? "";

const ENDS = ["</script>", "<!--", "<script>", "]]>", "</head>", "$&", "$`", "\u2028"];

describe("a page with a case saved in it", () => {
  test("gives back the case and where it opens, whatever texts are in it", () => {
    assert(
      property(oneof(string({ minLength: 1 }), constantFrom(...ENDS)), (text) => {
        const shown = aCase({
          title: `T ${text} .`,
          question: `</script>${text}?`,
        });
        const html = pageWith({ start: "/actor/ann?view=matrix", case: shown });
        expect(html.match(/<\/script>/g)).toHaveLength(1);
        expect(readCarried(elementIn(html))).toEqual({
          ok: true,
          carried: { case: shown, start: "/actor/ann?view=matrix" },
        });
      }),
    );
  });

  test("has one case, and no lesson beside it, however often it is saved again", () => {
    const lesson = savedPage(PAGE, {
      element: "standpoint-lesson",
      value: 1,
      title: "L",
      former: [],
      first: "first",
    });
    const once = pageWith({ start: "", case: aCase({ title: "First" }) }, lesson);
    const second = { start: "", case: aCase() };
    expect(pageWith(second, once)).toBe(pageWith(second));
  });
});

describe("a saved case that somebody spoilt", () => {
  test.each([
    ["{", "line 1, column 2"],
    ["[]", "expected"],
    ["null", "is no saved case"],
    ['{"start":"/"}', "expected"],
    ['{"start":"/","case":{"format":"standpoint-case/2"}}', "is missing"],
  ])("%s says why", (text, why) => {
    const read = readCarried(text);
    expect(read.ok ? "" : read.faults.map(formatFault).join("\n")).toContain(why);
  });

  test.each([undefined, 7, "actor/ann", "//\n", "javascript:alert(1)"])(
    "opens at the case where its start is %j",
    (start) => {
      expect(soundStart(start)).toBe("");
    },
  );
});
