import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Rolldown, build } from "vite";
import { afterEach, describe, expect, test } from "vitest";
import { PHONE } from "../../../src/host/mediaQueries.ts";
import { phonePreload } from "../../../src/workshop/script/phonePreload.ts";

const ROWS = "views/positions/rows";

let root = "";

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The files of a small site whose first script loads what it is given later. */
const buildSite = async (later: string) => {
  root = mkdtempSync(join(tmpdir(), "preload-"));
  const files = {
    "index.html": '<html><head></head><body><script type="module" src="/main.ts"></script></body></html>',
    "main.ts": `void import("./${later}");`,
    [`${ROWS}/PropositionRows.tsx`]: 'import "./rows.css"; export const rows = document.title;',
    [`${ROWS}/rows.css`]: ".row { color: red }",
    "views/other.ts": "export const other = document.title;",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const built = await build({
    configFile: false,
    root,
    base: "./",
    logLevel: "silent",
    build: { write: false, assetsInlineLimit: 0 },
    plugins: [phonePreload()],
  });
  return (built as Rolldown.RolldownOutput).output;
};

describe("the page of a build", () => {
  test("asks on phones for the script and the style sheet of the rows, which are files of the build", async () => {
    const output = await buildSite(`${ROWS}/PropositionRows.tsx`);
    const page = output.find(({ fileName }) => fileName === "index.html");
    const html = page?.type === "asset" ? String(page.source) : "";
    const [head = ""] = html.split("</head>");
    const links = [...head.matchAll(/<link rel="preload" as="(\w+)" media="([^"]+)" href="\.\/([^"]+)">/g)];
    expect(links.map(([, as, media]) => [as, media])).toEqual([
      ["script", PHONE],
      ["style", PHONE],
    ]);
    for (const [, , , file = ""] of links) {
      expect(file).toMatch(/^assets\/PropositionRows-/);
      expect(output.map(({ fileName }) => fileName)).toContain(file);
    }
  });

  test("is not made where no piece has the rows, as after they have moved", async () => {
    await expect(buildSite("views/other.ts")).rejects.toThrow("No piece of the build has the rows");
  });
});
