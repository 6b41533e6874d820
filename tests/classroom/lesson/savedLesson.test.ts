import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { readSavedLesson, savedLesson, withSaved } from "../../../src/classroom/lesson/savedLesson.ts";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { cityLessons } from "../../fixtures/aLesson.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const PAGE =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Standpoint</title>\n</head>\n<body><div id="root"></div>\n<script>const end = \'</head>\' + \'<title>No</title>\';</script>\n</body>\n</html>\n';
const cases = [cityCase().case];
const start = "/city-data/lesson/1?names=0";
const saved = { start, file: cityLessons() };

const elementIn = (html: string) =>
  /<script type="application\/json" id="standpoint-lesson">([^<]*)<\/script>/.exec(html)?.[1] ?? "";

describe("a page with a lesson saved in it", () => {
  test("gives back the lesson and where it opens", () => {
    expect(readSavedLesson(elementIn(savedLesson(PAGE, saved, "City")), cases, VIEWS)).toEqual({
      saved,
      faults: [],
    });
  });

  test("has the lesson in its head, after the character set, and its own title; its script stays as it was", () => {
    const html = savedLesson(PAGE, saved, "City <1> & $& more");
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head.indexOf("utf-8")).toBeLessThan(head.indexOf("standpoint-lesson"));
    expect(head).toContain("<title>City &lt;1&gt; &amp; $&amp; more</title>");
    expect(html).toContain("const end = '</head>' + '<title>No</title>';");
  });

  test("has one lesson, however often it is saved again", () => {
    const once = savedLesson(PAGE, { ...saved, start: "/city-data" }, "First");
    expect(savedLesson(once, saved, "City")).toBe(savedLesson(PAGE, saved, "City"));
  });

  test("opens with nothing that the build drew of the page, which names everyone", () => {
    const first = '\n    <div id="first"><div>Ann</div></div><!--first-->';
    const html = savedLesson(PAGE.replace("<body>", `<body>${first}`), saved, "City");
    expect(html).toBe(savedLesson(PAGE, saved, "City"));
  });

  test("keeps any text, such as would end the script", () => {
    assert(
      property(oneof(string(), constantFrom("</script>", "<!--", "</head>", "$&", "\u2028")), (text) => {
        const value = { ...saved, start: `/city-data?q=${text}` };
        const html = savedLesson(PAGE, value, text);
        expect(html.split('id="standpoint-lesson"')).toHaveLength(2);
        expect(readSavedLesson(elementIn(html), cases, VIEWS).saved?.start).toBe(`/city-data?q=${text}`);
      }),
    );
  });
});

describe("a saved lesson that cannot be read", () => {
  test.each([
    ["{", /line 1, column 2/],
    ['{"start":"city","file":{}}', /start it with a slash/],
    ['{"start":"/%0a","file":{}}', /can be read: leave out line breaks/],
    ['{"start":"/city-data/%zz?q=1","file":{}}', /write % as %25/],
    ['{"file":{}}', /^start: is missing|is missing/],
    ['{"start":"/city-data","file":{"case":"elsewhere"}}', /no case "elsewhere"/],
    [
      '{"start":"/city-data","file":{"case":"city-data","format":"standpoint-lesson/1","lessons":[]}}',
      /no lesson/,
    ],
  ])("%s says why", (text, why) => {
    const read = readSavedLesson(text, cases, VIEWS);
    expect(read.saved).toBeNull();
    expect(read.faults.map(formatFault).join("\n")).toMatch(why);
  });

  test("is told from a page without one", () => {
    expect(readSavedLesson(null, cases, VIEWS)).toEqual({ saved: null, faults: [] });
  });
});

test("saved lessons take the place of the case's own, and leave those of other cases", () => {
  const own = { ...cityLessons(), lessons: cityLessons().lessons.slice(0, 1) };
  const other = { ...cityLessons(), case: "other" } as unknown as typeof own;
  expect(withSaved([own, other], saved)).toEqual([other, saved.file]);
  expect(withSaved([own, other], null)).toEqual([own, other]);
});
