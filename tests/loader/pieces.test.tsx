import { beforeEach, describe, expect, test, vi } from "vitest";
import { countKept } from "../fixtures/countKept.ts";

/** The runtime as a page has it that is opened anew; jsdom itself loads nothing, so that tests say what arrives. */
const freshPieces = async () => {
  vi.resetModules();
  return import("../../src/loader/pieces.ts");
};
const asked = () =>
  [...document.head.querySelectorAll<HTMLElement>("script, link")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href"),
  );
const lastAsked = () => document.head.lastElementChild!;
const arrive = (element: Element) => element.dispatchEvent(new Event("load"));
const fail = (element: Element) => element.dispatchEvent(new Event("error"));

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("the pieces of a build", () => {
  test("run when they are first asked for, once, and can ask for others", async () => {
    const { define, enter } = await freshPieces();
    const run = vi.fn<() => void>();
    define("./a.js", (exports, ask) => {
      run();
      exports["b"] = ask("./b.js")["b"];
    });
    define("./b.js", (exports) => {
      exports["b"] = 2;
    });
    expect(run).not.toHaveBeenCalled();
    expect(enter("./a.js")).toEqual({ b: 2 });
    enter("./a.js");
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("let go of what they were made by, which holds their texts, once they have run", async () => {
    const { define, enter } = await freshPieces();
    const defined = (): WeakRef<object> => {
      const text = { of: "a long case" };
      define("./a.js", (exports) => (exports["length"] = text.of.length));
      return new WeakRef(text);
    };
    const held = defined();
    expect(await countKept([held])).toBe(1);
    enter("./a.js");
    expect(await countKept([held])).toBe(0);
    expect(enter("./a.js")).toEqual({ length: 11 });
  });

  test("are asked for once by several who need them, style sheets too, and run when all are there", async () => {
    const { define, load } = await freshPieces();
    const all = Promise.all([load(["./a.css", "./a.js"]), load(["./a.css", "./a.js"])]);
    expect(asked()).toEqual(["http://localhost:3000/a.css", "http://localhost:3000/a.js"]);
    const [sheet, script] = [...document.head.children];
    const run = vi.fn<() => void>();
    define("./a.js", run);
    arrive(script!);
    await Promise.resolve();
    expect(run).not.toHaveBeenCalled();
    arrive(sheet!);
    const [one, other] = await all;
    expect(one).toBe(other);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("that did not arrive are asked for by a new element the next time", async () => {
    const { define, load } = await freshPieces();
    const first = load(["./a.js"]);
    const failed = lastAsked();
    fail(failed);
    await expect(first).rejects.toThrow("./a.js did not arrive.");
    expect(failed.isConnected).toBe(false);
    const second = load(["./a.js"]);
    expect(lastAsked()).not.toBe(failed);
    define("./a.js", () => {});
    arrive(lastAsked());
    await expect(second).resolves.toEqual({});
  });

  test("that are something else, such as a host's front page, have not arrived", async () => {
    const { load } = await freshPieces();
    const coming = load(["./a.js"]);
    arrive(lastAsked());
    await expect(coming).rejects.toThrow("./a.js is not what was asked for.");
  });

  test("that fail as they run are run anew the next time", async () => {
    const { define, enter } = await freshPieces();
    const run = vi.fn<() => void>(() => {
      throw new Error("no room");
    });
    define("./a.js", run);
    expect(() => enter("./a.js")).toThrow("no room");
    run.mockReturnValue(undefined);
    expect(enter("./a.js")).toEqual({});
  });

  test("do not begin in a page that stays as the build drew it", async () => {
    const { define, begin } = await freshPieces();
    const run = vi.fn<() => void>();
    define("./a.js", run);
    document.documentElement.className = "is-unable";
    begin("./a.js");
    expect(run).not.toHaveBeenCalled();
    document.documentElement.className = "";
    begin("./a.js");
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("leave the page as the build drew it where a part of the grammar is broken", async () => {
    const { define, begin } = await freshPieces();
    const run = vi.fn<() => void>();
    define("./a.js", run);
    vi.stubGlobal("Intl", { ...Intl, Collator: null });
    begin("./a.js");
    vi.unstubAllGlobals();
    expect(run).not.toHaveBeenCalled();
    expect(document.documentElement.className).toBe("is-unable");
    document.documentElement.className = "";
  });

  test("are taken from the page where it holds them", async () => {
    document.body.innerHTML = '<script type="text/plain" data-piece="./a.css">i { color: red }</script>';
    const { define, load } = await freshPieces();
    define("./a.js", () => {});
    const coming = load(["./a.css", "./a.js"]);
    expect(document.head.querySelector("style")?.textContent).toBe("i { color: red }");
    arrive(document.head.querySelector("script")!);
    await coming;
    expect(asked()).toEqual(["http://localhost:3000/a.js"]);
  });

  test("leave no script behind in a page that holds them, since its words may name whom the page hides", async () => {
    document.body.innerHTML = '<script type="text/plain" data-piece="./a.js">"Ann"</script>';
    const { define, load } = await freshPieces();
    document.body.replaceChildren();
    define("./a.js", () => {});
    await load(["./a.js"]);
    expect(document.scripts).toHaveLength(0);
  });
});
