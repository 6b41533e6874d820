import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cssFaults } from "./architecture/cssFaults.ts";
import { type House, folderFaults, importFaults, importsOf } from "./architecture/importFaults.ts";
import { lintFaults } from "./architecture/lintFaults.ts";
import { sourceFiles } from "./architecture/sourceFiles.ts";
import { textFaults } from "./architecture/textFaults.ts";

const house = JSON.parse(readFileSync(".house.json", "utf8")) as House;
const { overrides } = JSON.parse(readFileSync(".oxlintrc.json", "utf8")) as {
  overrides: Parameters<typeof lintFaults>[0];
};
const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const scripts = sourceFiles("src", /\.tsx?$/);
const components = sourceFiles("src", /\.tsx$/);
const styles = sourceFiles("src", /\.css$/);

describe("the house", () => {
  test("lists every folder of src and no other", () => {
    expect(folderFaults(folders, house)).toEqual([]);
  });

  test("is kept by every import", () => {
    expect(scripts.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(scripts.flatMap((file) => importFaults(file, house))).toEqual([]);
  });

  test("is what the linter holds too", () => {
    expect(lintFaults(overrides, house)).toEqual([]);
  });

  test("has style sheets that read in any direction and fit any frame", () => {
    expect(styles.length).toBeGreaterThan(2);
    expect(styles.flatMap(cssFaults)).toEqual([]);
  });

  test("has no interface text outside src/i18n", () => {
    expect(components.length).toBeGreaterThan(2);
    expect(components.flatMap(textFaults)).toEqual([]);
  });
});

describe("importFaults", () => {
  const small: House = { case: [], filter: ["case"] };
  const faultsOf = (path: string, text: string) => importFaults({ path, text }, small);

  test.each([
    'import { filter } from "../filter/filter.ts";',
    'import type { Filter } from "../filter/filter.ts";',
    'export { filter } from "../filter/filter.ts";',
    'export * from "../filter/filter.ts";',
    'const late = import("../filter/filter.ts");',
    'import Late from "../filter/late.ts?worker&inline";',
    'import "../filter/filter.css";',
  ])("finds %s in a folder that may not know it", (text) => {
    expect(faultsOf("src/case/actor.ts", text)).toEqual([
      expect.stringContaining("case may not know filter"),
    ]);
  });

  test("passes what the table lists, the folder itself, and the composition root", () => {
    expect(faultsOf("src/filter/filter.ts", 'import "../case/actor.ts"; import "./text.ts";')).toEqual([]);
    expect(
      faultsOf("src/main.tsx", 'import "./filter/filter.ts"; import.meta.glob("../data/*/case.json");'),
    ).toEqual([]);
  });

  test("finds imports without an ending and ways out of src", () => {
    expect(faultsOf("src/filter/filter.ts", 'import "../case/actor";')).toEqual([
      expect.stringContaining("with its ending"),
    ]);
    expect(faultsOf("src/filter/filter.ts", 'import "../../data/a/case.json";')).toEqual([
      expect.stringContaining("reaches out of the folders of src"),
    ]);
    expect(faultsOf("src/filter/filter.ts", 'import "../main.tsx";')).toEqual([
      expect.stringContaining("reaches out"),
    ]);
  });
});

describe("folderFaults", () => {
  test("finds folders that are not listed, and listed ones that are not there", () => {
    expect(folderFaults(["case", "drawer"], { case: ["attic"], cellar: [] })).toEqual([
      "drawer is not in .house.json",
      "src has no folder cellar",
      "src has no folder attic",
    ]);
  });
});

describe("lintFaults", () => {
  const rule = (folder: string, ...group: string[]) => ({
    files: [`src/${folder}/**`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: group.map((name) => `**/${name}/**`) }] }],
    },
  });
  const small: House = { case: [], filter: ["case"], chart: ["case"] };
  const sound = [rule("case", "filter", "chart"), rule("filter", "chart"), rule("chart", "filter")];

  test("passes rules that say the same as the house", () => {
    expect(lintFaults(sound, small)).toEqual([]);
  });

  test("finds rules that are laxer, stricter, absent or only a warning", () => {
    expect(lintFaults(sound.with(0, rule("case", "filter")), small)).toEqual([
      "the linter lets case import chart",
    ]);
    expect(lintFaults(sound.with(1, rule("filter", "chart", "case")), small)).toEqual([
      "the linter forbids filter to import case",
    ]);
    expect(lintFaults(sound.slice(0, 2), small)).toEqual(["the linter lets chart import filter"]);
    const [error] = rule("chart", "filter").rules["no-restricted-imports"].slice(1);
    const warning = { files: ["src/chart/**"], rules: { "no-restricted-imports": ["warn", error!] } };
    expect(lintFaults(sound.with(2, warning), small)).toEqual(["the linter lets chart import filter"]);
  });
});

describe("cssFaults", () => {
  const faultsOf = (css: string) => cssFaults({ path: "a.css", text: css });

  test.each([
    "margin-left: 0",
    "padding-top: 1px",
    "border-right: 0",
    "border-top-left-radius: 1px",
    "scroll-margin-top: 0",
    "left: 0",
    "bottom: 0",
    "width: 1px",
    "max-height: 1px",
    "float: inline-start",
    "overflow-x: auto",
    "text-align: left",
    "background: linear-gradient(to right, red, blue)",
    "transform-origin: top left",
    "block-size: 100vh",
    "min-block-size: calc(100dvh - 2rem)",
    "margin: 0 1px 0 2px",
    "padding: 0 var(--a, 1px) 0 calc(1px + 2px)",
  ])("finds %s, nested or last without a semicolon", (declaration) => {
    expect(faultsOf(`a { ${declaration}; }`)).toHaveLength(1);
    expect(faultsOf(`@media print { a { color: red; &:hover { ${declaration} } } }`)).toHaveLength(1);
  });

  test.each([
    "a { margin-inline-start: 0; inline-size: 1px; inset: 0 1px 0 1px; margin: 0 1px; border-width: 0 1px 2px }",
    "@media (min-width: 40rem) { a:hover { color: red } }",
    "@media (width < 40rem) { .left:hover > .top { text-align: start } }",
    "/* left: 0; */ a::before { content: 'left: 0; width: 1px' }",
    "a { stroke-width: 1px; --top: 1px; border-start-end-radius: 1px; inline-size: 100vw; line-height: 1 }",
  ])("passes %s", (css) => {
    expect(faultsOf(css)).toEqual([]);
  });
});

describe("textFaults", () => {
  const faultsOf = (jsx: string) => textFaults({ path: "A.tsx", text: `const a =\n  ${jsx};` });

  test.each([
    ["<p>Clear all</p>", "Clear all"],
    ["<>{isOpen && <p>Ünïcode</p>}</>", "Ünïcode"],
    ['<p>{"Clear all"}</p>', "Clear all"],
    ["<p>{`${count} statements`}</p>", "statements"],
    ['<p>{isOpen ? "Close" : null}</p>', "Close"],
    ['<button aria-label="Zoom in" />', "Zoom in"],
    ['<button aria-label={"Zoom in"} />', "Zoom in"],
    ["<button title={`Zoom ${direction}`} />", "Zoom"],
    ['<input placeholder="Search" />', "Search"],
    ['<img alt="A network" />', "A network"],
  ])("finds the words in %s", (jsx, words) => {
    expect(faultsOf(jsx)).toEqual([`A.tsx:2 says ${JSON.stringify(words)}`]);
  });

  test.each([
    "<p>{messages.app.clear} · {count}</p>",
    '<p className="quiet" data-stance="support" id={`a-${id}`} aria-live="polite">—</p>',
    "<button aria-label={messages.chart.zoomIn} onClick={() => store.toggle('stance', 'support')} />",
    "<p>{format(count, 'long')}</p>",
    '<p>{stance === "mixed" && <i />}{stance === "support" ? <b /> : null}</p>',
  ])("passes %s", (jsx) => {
    expect(faultsOf(jsx)).toEqual([]);
  });
});
