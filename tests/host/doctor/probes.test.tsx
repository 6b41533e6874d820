import { afterEach, describe, expect, test, vi } from "vitest";
import { OWN_PROBES, PRESSED_PROBES, type ProbeName, tryProbe } from "../../../src/host/doctor/probe.ts";
import { PROBES } from "../../../src/host/doctor/probes.ts";
import { readPageContext } from "../../../src/host/frame/frame.ts";

type Page = Window & typeof globalThis;
const ALL: readonly ProbeName[] = [...OWN_PROBES, ...PRESSED_PROBES];

/** A page in which merely touching anything throws, as storage does in a sandbox. */
const throwing = new Proxy({} as Page, {
  get: () => {
    throw new DOMException("Refused.", "SecurityError");
  },
});
const pageWith = (parts: object) => parts as Page;
const find = (name: ProbeName, parts: object = window) => tryProbe(PROBES[name], pageWith(parts));

afterEach(() => vi.restoreAllMocks());

test.each(ALL)("the probe of %s survives a page in which everything throws", async (name) => {
  expect(await tryProbe(PROBES[name], throwing)).toBe("fails");
});

test.each(ALL)("the probe of %s survives a page in which nothing is there", async (name) => {
  expect(await tryProbe(PROBES[name], pageWith({}))).toBe("fails");
});

describe("a probe leaves nothing behind:", () => {
  test("storage", async () => {
    expect(await find("storage")).toBe("works");
    expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
  });

  test("cookies", async () => {
    expect(await find("cookie")).toBe("works");
    expect(document.cookie).toBe("");
  });

  test("caches", async () => {
    const open = vi.fn<(name: string) => Promise<void>>(async () => {});
    const remove = vi.fn<(name: string) => Promise<boolean>>(async () => true);
    expect(await find("caches", { caches: { open, delete: remove } })).toBe("works");
    expect(remove.mock.calls).toEqual(open.mock.calls);
  });

  test("the history and the address", async () => {
    for (const hash of ["", "#/city-data"]) {
      history.replaceState(null, "", `/${hash}`);
      const before = { length: history.length, href: location.href };
      expect(await find("replace")).toBe("works");
      expect(await find("hash")).toBe("works");
      expect({ length: history.length, href: location.href }).toEqual(before);
    }
  });

  test("a pushed entry is left again", async () => {
    const made = { state: null, pushState: vi.fn<History["pushState"]>(), back: vi.fn<() => void>() };
    expect(await find("push", { history: made, location })).toBe("works");
    expect(made.back).toHaveBeenCalledTimes(1);
  });

  test("an opened tab is closed again, and one that is refused is told", async () => {
    const close = vi.fn<() => void>();
    expect(await find("popup", { open: () => ({ close }) })).toBe("works");
    expect(close).toHaveBeenCalledTimes(1);
    expect(await find("popup", { open: () => null })).toBe("fails");
  });
});

describe("what is silently ignored is found:", () => {
  test("a print that does not begin", async () => {
    const target = new EventTarget();
    const listening = {
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    };
    expect(await find("print", { ...listening, print: () => {} })).toBe("fails");
    const print = () => void target.dispatchEvent(new Event("beforeprint"));
    expect(await find("print", { ...listening, print })).toBe("works");
  });

  test("a worker that cannot start", async () => {
    class Dead extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(new Event("error")));
      }
      terminate() {}
    }
    const URL = { createObjectURL: () => "blob:x", revokeObjectURL: vi.fn<(url: string) => void>() };
    expect(await find("worker", { Blob, URL, Worker: Dead, setTimeout })).toBe("fails");
    expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:x");
  });

  test("a clipboard that refuses", async () => {
    const navigator = { clipboard: { writeText: () => Promise.reject(new Error("no")) } };
    expect(await find("copy", { navigator })).toBe("fails");
  });

  test("a page without style", async () => {
    expect(await find("files")).toBe("fails");
  });
});

describe("where a page stands", () => {
  const standing = (origin: string, referrer: string, top: unknown = null) => {
    const page = { origin, document: { referrer }, top } as Record<string, unknown>;
    page["self"] = page;
    if (top === null) page["top"] = page;
    return readPageContext(page as unknown as Page);
  };

  test("is told of a tab of its own", () => {
    expect(standing("https://a.example", "")).toEqual({ isFramed: false, hasOrigin: true, referrer: "" });
  });

  test("is told of a sandboxed frame, whose page around is named by its site alone", () => {
    expect(standing("null", "https://b.example/x?y=1", {})).toEqual({
      isFramed: true,
      hasOrigin: false,
      referrer: "https://b.example",
    });
  });

  test("has no referrer that is no address", () => {
    expect(standing("file://", "nonsense").referrer).toBe("");
    expect(standing("file://", "").hasOrigin).toBe(false);
  });
});
