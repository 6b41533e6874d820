import { describe, expect, test } from "vitest";
import { type Chunks, classicPiece } from "../../../src/workshop/script/classicPiece.ts";

interface ChunkLike {
  readonly code: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const chunksOf = (all: Record<string, ChunkLike>) =>
  new Map(
    Object.entries(all).map(
      ([file, { css = [], imports = [], dynamicImports = [], isEntry = false, code }]) => {
        const fileName = `assets/${file}`;
        const within = (files: readonly string[]) => files.map((name) => `assets/${name}`);
        const chunk = {
          code,
          fileName,
          isEntry,
          imports: within(imports),
          dynamicImports: within(dynamicImports),
        };
        return [fileName, { ...chunk, viteMetadata: { importedCss: new Set(within(css)) } }] as const;
      },
    ),
  ) as unknown as Chunks;

const ROOMS = {
  "first.js": {
    isEntry: true,
    dynamicImports: ["room.js"],
    css: ["first.css"],
    code: 'a(()=>Promise.resolve().then(()=>require("./room.js")))',
  },
  "room.js": { imports: ["first.js", "shared.js"], css: ["room.css"], code: 'require("./shared.js")' },
  "shared.js": { imports: ["first.js"], css: ["shared.css"], code: "1" },
};

const pieceOf = (file: string, all: Record<string, ChunkLike> = ROOMS) => {
  const chunks = chunksOf(all);
  return classicPiece(chunks.get(`assets/${file}`)!, chunks, "RUNTIME");
};

describe("a chunk as a classic script", () => {
  test("waits until it is asked for", () => {
    expect(pieceOf("room.js")).toBe(
      'standpoint.define("./room.js",function(exports,require){require("./shared.js")\n});\n',
    );
  });

  test("begins with the runtime and runs at once if it is the first", () => {
    expect(pieceOf("first.js")).toMatch(/^RUNTIME\nstandpoint\.define\("\.\/first\.js"/);
    expect(pieceOf("first.js")).toMatch(/standpoint\.begin\("\.\/first\.js"\);\n$/);
  });

  test("is refused if it is the first and needs another", () => {
    const entry = { "first.js": { ...ROOMS["first.js"], imports: ["shared.js"] } };
    expect(() => pieceOf("first.js", { ...ROOMS, ...entry })).toThrow(
      "./first.js would wait for ./shared.js, which nobody loads.",
    );
  });

  test("loads a room with its style sheets and with what it shares, but not with what is there already", () => {
    expect(pieceOf("first.js")).toContain(
      'a(()=>standpoint.load(["./shared.css","./room.css","./shared.js","./room.js"]))',
    );
  });

  test("is refused where it loads a room in a way that is not known", () => {
    const code = 'import("./room.js")';
    expect(() => pieceOf("first.js", { ...ROOMS, "first.js": { ...ROOMS["first.js"], code } })).toThrow(
      "./first.js loads ./room.js in an unknown way.",
    );
  });
});
