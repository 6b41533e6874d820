import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type House, homeOf, homesIn, mayImport, roomPath } from "../src/workshop/house/house.ts";
import { VIEWS } from "../src/views/registry.ts";
import { circle } from "./architecture/circle.ts";
import { cssFaults } from "./architecture/cssFaults.ts";
import {
  folderFaults,
  idlePermissions,
  importFaults,
  importsOf,
  targetOf,
} from "./architecture/importFaults.ts";
import { lazyFaults } from "./architecture/lazyFaults.ts";
import { sourceFiles } from "./architecture/sourceFiles.ts";
import { textFaults } from "./architecture/textFaults.ts";
import { viewFolders, viewNameFaults } from "./architecture/viewNames.ts";

const house = JSON.parse(readFileSync(".house.json", "utf8")) as House;
const everything = sourceFiles("src", /\.[a-z]+$/);
const scripts = sourceFiles("src", /\.tsx?$/);
const components = sourceFiles("src", /\.tsx$/);
const styles = sourceFiles("src", /\.css$/);

/** More than these are two rooms. */
const MOST_FILES = 25;

/** The folders of src with the number of their own files. */
const folders = new Map<string, number>();
for (const { path } of everything) {
  const home = homeOf(path);
  if (home !== null) folders.set(roomPath(home), (folders.get(roomPath(home)) ?? 0) + 1);
}

describe("the house", () => {
  test("lists every folder of src and no other", () => {
    const floors = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(
      folderFaults([...new Set([...folders.keys(), ...floors.map(({ name }) => `src/${name}`)])], house),
    ).toEqual([]);
  });

  test("has no folder in which a stranger would have to search", () => {
    const full = [...folders].filter(([, count]) => count > MOST_FILES);
    expect(full).toEqual([]);
  });

  test("is kept by every import", () => {
    expect(scripts.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(scripts.flatMap((file) => importFaults(file, house))).toEqual([]);
  });

  test("allows nothing that no file needs", () => {
    expect(idlePermissions(scripts, house)).toEqual([]);
  });

  test("has floors that are loaded when they are entered, by the app alone", () => {
    expect(Object.values(house).filter(({ lazy }) => lazy === true).length).toBeGreaterThan(0);
    expect(scripts.flatMap((file) => lazyFaults(file, house))).toEqual([]);
  });

  test("goes round in no circle, neither of floors nor of rooms", () => {
    const homes = homesIn(house);
    const links = homes.map(
      (from) =>
        [
          roomPath(from),
          homes.filter((to) => to !== from && mayImport(house, from, to)).map(roomPath),
        ] as const,
    );
    expect(circle(new Map(links))).toBeNull();
  });

  test("goes round in no circle of files, types included", () => {
    const links = scripts.map(
      (file) => [file.path, importsOf(file).flatMap((name) => targetOf(file.path, name) ?? [])] as const,
    );
    expect(circle(new Map(links))).toBeNull();
  });

  test("names a view in its own folder alone", () => {
    const named = viewFolders(scripts);
    expect([...named.keys()].toSorted()).toEqual([...VIEWS.all].toSorted());
    const others = scripts.filter(({ path }) => !path.startsWith("src/i18n/"));
    expect(others.flatMap((file) => viewNameFaults(file, named))).toEqual([]);
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
  const small: House = {
    case: { imports: [], rooms: { check: ["."] } },
    filter: { imports: ["case"], rooms: {} },
  };
  const faultsOf = (path: string, text: string) => importFaults({ path, text }, small);

  test.each([
    'import { filter } from "../filter/filter.ts";',
    'import type { Filter } from "../filter/filter.ts";',
    'export { filter } from "../filter/filter.ts";',
    'export * from "../filter/filter.ts";',
    'const late = import("../filter/filter.ts");',
    'import Late from "../filter/late.ts?worker&inline";',
    'import "../filter/filter.css";',
    'import "./check/parse.ts";',
  ])("finds %s in a folder that may not import it", (text) => {
    expect(faultsOf("src/case/actor.ts", text)).toEqual([
      expect.stringContaining("src/case may not import src/"),
    ]);
  });

  test("passes what the house lists, the folder itself, and the composition root", () => {
    expect(faultsOf("src/filter/filter.ts", 'import "../case/actor.ts"; import "./text.ts";')).toEqual([]);
    expect(faultsOf("src/case/check/parse.ts", 'import "../actor.ts";')).toEqual([]);
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

describe("idlePermissions", () => {
  test("finds what no import uses, between floors and between rooms", () => {
    const small: House = {
      case: { imports: [], rooms: { check: ["."], names: ["."] } },
      filter: { imports: ["case"], rooms: {} },
    };
    const files = [{ path: "src/case/check/parse.ts", text: 'import "../actor.ts";' }];
    expect(idlePermissions(files, small)).toEqual(["case/names may import .", "filter may import case"]);
  });
});

describe("lazyFaults", () => {
  const small: House = {
    case: { imports: [], rooms: {} },
    class: { imports: ["case"], lazy: true, rooms: {} },
    app: { imports: ["class"], rooms: {} },
  };
  const faultsOf = (path: string, text: string) => lazyFaults({ path, text }, small);

  test.each([
    ["src/app/page.tsx", 'import { Quiz } from "../class/quiz.tsx";'],
    ["src/app/page.tsx", 'import type { Quiz } from "../class/quiz.tsx";'],
    ["src/app/page.tsx", 'import "../class/quiz.tsx"; const late = import("../class/quiz.tsx");'],
    ["src/case/actor.ts", 'const late = import("../class/quiz.tsx");'],
    ["src/main.tsx", 'import { Quiz } from "./class/quiz.tsx";'],
  ])("finds in %s that %s loads a lazy floor too early", (path, text) => {
    expect(faultsOf(path, text)).not.toEqual([]);
  });

  test("passes the app that enters, the floor itself, and the workshop", () => {
    expect(faultsOf("src/app/rooms.ts", 'const late = () => import("../class/quiz.tsx");')).toEqual([]);
    expect(faultsOf("src/class/page.tsx", 'import { Quiz } from "./quiz.tsx";')).toEqual([]);
    expect(faultsOf("src/workshop/cases.ts", 'import { parse } from "../class/lesson.ts";')).toEqual([]);
  });
});

describe("folderFaults", () => {
  test("finds folders that are not listed, and listed ones that are not there", () => {
    const small: House = {
      case: { imports: ["attic"], rooms: { check: ["shelf"] } },
      cellar: { imports: [], rooms: {} },
    };
    expect(folderFaults(["src/case", "src/case/check", "src/drawer"], small)).toEqual([
      "src/drawer is not in .house.json",
      "there is no folder src/cellar",
      "there is no folder src/attic",
      "there is no folder src/case/shelf",
    ]);
  });
});

describe("circle", () => {
  const of = (links: Record<string, string[]>) => circle(new Map(Object.entries(links)));

  test("finds a way that leads back, also to itself", () => {
    expect(of({ a: ["b"], b: ["c"], c: ["b"] })).toBe("b > c > b");
    expect(of({ a: ["a"] })).toBe("a > a");
  });

  test("finds none where ways only meet", () => {
    expect(of({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toBeNull();
  });
});

describe("viewNameFaults", () => {
  const named = new Map([
    ["matrix", "matrix"],
    ["sides", "sides"],
  ]);
  const faultsOf = (path: string, text: string) => viewNameFaults({ path, text }, named);

  test.each([
    'if (view === "matrix") return null;',
    'case "matrix":',
    'show({ view: "sides" })',
    'if (chosenView(state) !== "sides") return null;',
    "const search = `?view=sides`;",
  ])("finds %s", (text) => {
    expect(faultsOf("src/app/page.tsx", text)).toHaveLength(1);
  });

  test.each([
    '<div className="matrix">',
    'type Words = Messages["matrix"];',
    " * An address, as `?view=matrix`.",
    'if (set !== "sides") return null;',
  ])("passes %s, which names no view", (text) => {
    expect(faultsOf("src/app/page.tsx", text)).toEqual([]);
  });

  test("passes the name of a view in its own folder, not in that of another", () => {
    expect(faultsOf("src/views/matrix/matrixExport.ts", 'view: "matrix"')).toEqual([]);
    expect(faultsOf("src/views/sides/sidesExport.ts", 'view: "matrix"')).toHaveLength(1);
  });
});
