import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Plugin, build } from "vite";
import { describe, expect, test } from "vitest";
import { site } from "../../src/workshop/start/buildWords.ts";
import { casesPlugin } from "../../src/workshop/cases/casesPlugin.ts";
import { classicBuild } from "../../src/workshop/script/classicBuild.ts";
import { oneFileBuild } from "../../src/workshop/script/oneFileBuild.ts";
import { aCaseJson, aStatement } from "../fixtures/aCase.ts";
import { stepsJson } from "../fixtures/aLesson.ts";

const MAIN = `import "./main.css";
import Echo from "./echo.ts?worker&inline";
const cases = import.meta.glob("../data/*/case.json", { eager: true, import: "default" });
console.log(Object.keys(cases).length, new Echo());`;

/** A page with the repository's own index.html, one script with a worker, one style sheet and the given case. */
const aSite = (caseText: string) => {
  const root = mkdtempSync(join(tmpdir(), "standpoint-"));
  mkdirSync(join(root, "src"));
  mkdirSync(join(root, "data", "one"), { recursive: true });
  cpSync("index.html", join(root, "index.html"));
  writeFileSync(join(root, "src", "main.tsx"), MAIN);
  writeFileSync(join(root, "src", "main.css"), "body { color: rebeccapurple }");
  writeFileSync(join(root, "src", "echo.ts"), "self.onmessage = ({ data }) => self.postMessage(data);");
  writeFileSync(join(root, "data", "one", "case.json"), caseText);
  return root;
};

const buildSite = async (root: string, more: Plugin[] = []) => {
  const plugins = [casesPlugin(root, site.fallback), classicBuild(), oneFileBuild(), ...more];
  await build({ root, configFile: false, logLevel: "silent", plugins });
  return (name: string) => readFileSync(join(root, "dist", name), "utf8");
};

describe("the build", () => {
  test("makes a page with one classic script and one style sheet, and the same in one file", async () => {
    const root = aSite(JSON.stringify(aCaseJson()));
    const read = await buildSite(root);
    expect(read("index.html").match(/<script\b[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script defer src="\.\/assets\/.*\.js">$/),
    ]);
    expect(read("index.html")).toMatch(/<link rel="stylesheet" href="\.\/assets\/.*\.css">/);
    const files = readdirSync(join(root, "dist", "assets"));
    expect(files).toHaveLength(2);
    expect(read(`assets/${files.find((name) => name.endsWith(".js"))}`)).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n/,
    );
    expect(read("standpoint.html")).not.toMatch(/<script[^>]+src|rel="stylesheet"/);
    expect(read("standpoint.html")).toContain("#639");
  });

  test("puts who said what into the page for readers without script", async () => {
    const read = await buildSite(aSite(JSON.stringify(aCaseJson({ title: "A & B" }))));
    expect(read("index.html")).toContain('<div id="root"><main><noscript>');
    expect(read("index.html")).toContain("<h1>A &amp; B</h1>");
  });

  test("fails with the full list of faults of a corrupt case", async () => {
    const statements = [aStatement({ actor: "nobody" }), aStatement({ id: "s2", date: "yesterday" })];
    const corrupt = buildSite(aSite(JSON.stringify(aCaseJson({ statements }))));
    await expect(corrupt).rejects.toThrow(
      /statements\[1\]\.date: "yesterday" is not an EDTF date[\s\S]*statements\[0\]\.actor: no actor "nobody"/,
    );
  });

  test("fails with the full list of faults of lessons", async () => {
    const root = aSite(JSON.stringify(aCaseJson()));
    const lessons = stepsJson({ state: "/actor/anne" }, { minutes: 0 });
    writeFileSync(join(root, "data", "one", "lesson.json"), JSON.stringify(lessons));
    await expect(buildSite(root)).rejects.toThrow(
      /lesson\.json: The lessons have 2 faults:[\s\S]*steps\[1\]\.minutes: 0 is no[\s\S]*no actor "anne"; did you mean "ann"\?/,
    );
  });

  test("fails with line and column of a case that is no JSON", async () => {
    await expect(buildSite(aSite('{"format" 1}'))).rejects.toThrow(
      'case.json, line 1, column 11: this is not JSON: unexpected "1"',
    );
  });

  test("fails where something puts `crossorigin` back", async () => {
    const meddler: Plugin = {
      name: "meddler",
      enforce: "post",
      transformIndexHtml: {
        order: "post",
        handler: (html) => html.replace("<script defer", "<script crossorigin defer"),
      },
    };
    await expect(buildSite(aSite(JSON.stringify(aCaseJson())), [meddler])).rejects.toThrow(
      "blank in a sandboxed frame",
    );
  });
});
