import { describe, expect, test } from "vitest";
import { inlinePage } from "../../../src/workshop/script/inlinePage.ts";

const PAGE = `<head>
    <script defer src="./assets/a.js"></script>
    <link rel="stylesheet" href="./assets/a.css">
  </head><body><div id="root"></div></body>`;

const nameOf = (file: string) => file.replace("assets/", "./");

const pageWith = (script: string, css = "", later: Record<string, string> = {}) =>
  inlinePage(
    PAGE,
    new Map([["assets/a.js", script], ["assets/a.css", css], ...Object.entries(later)]),
    nameOf,
  );

const scriptIn = (page: string) => /<script>([\s\S]*)<\/script>\n {2}<\/body>/.exec(page)![1]!;

describe("inlinePage", () => {
  test("asks for no file any more", () => {
    const page = pageWith("run()", "a{color:red}");
    expect(page).not.toMatch(/\s(?:src|href)=/);
    expect(page).toContain("<style>a{color:red}</style>");
  });

  test("runs the script after the body's content, since inline scripts are not deferred", () => {
    const page = pageWith("run()");
    expect(page.indexOf("<script>run()</script>")).toBeGreaterThan(page.indexOf('id="root"'));
  });

  test("keeps text that would end or hide the script, with the same meaning", () => {
    const text = "</script><!--<script></SCRIPT>";
    const script = scriptIn(pageWith(`globalThis.found = ${JSON.stringify(text)}`));
    expect(script).not.toMatch(/<\/script|<!--/i);
    // oxlint-disable-next-line no-implied-eval -- the very question is what the script means
    expect(new Function(`${script}; return globalThis.found;`)()).toBe(text);
  });

  test("lets nothing be compiled ahead, which only a file of its own gains by", () => {
    expect(scriptIn(pageWith("//# allFunctionsCalledOnLoad\nrun()"))).toBe("run()");
  });

  test("takes dollar signs as they are", () => {
    expect(pageWith("a.replace(b, '$& $1 $` $$')", "b{content:'$&'}")).toContain("'$& $1 $` $$'");
    expect(pageWith("", "b{content:'$& $$'}")).toContain("<style>b{content:'$& $$'}</style>");
  });

  test("lets no style sheet end itself", () => {
    expect(pageWith("", "b{content:'</style>'}")).toContain(
      String.raw`<style>b{content:'<\/style>'}</style>`,
    );
  });

  test("holds what is asked for later as text under its name, before the script that may ask", () => {
    const page = pageWith("run()", "", { "assets/b.js": "later('</script>')", "assets/b.css": "b{}" });
    const piece = String.raw`<script type="text/plain" data-piece="./b.js">later('<\/script>')</script>`;
    expect(page).toContain(piece);
    expect(page).toContain('<script type="text/plain" data-piece="./b.css">b{}</script>');
    expect(page.indexOf(piece)).toBeLessThan(page.indexOf("<script>run()</script>"));
  });

  test("refuses a page that asks for a file which is not there", () => {
    expect(() => inlinePage(PAGE, new Map(), nameOf)).toThrow(
      'The page asks for "./assets/a.js", which the build does not make.',
    );
  });
});
