import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepBuild } from "../../../src/host/offline/keepBuild.ts";
import { FORGET, TAKE_OVER } from "../../../src/host/offline/workerMessages.ts";

const BASE = "https://example.org/site/";
type Listener = (event: never) => void;

/** A scope in which workers of several builds may stand, one after another, with the caches they share. */
const aScope = (stores = new Map<string, Set<string>>()) => {
  const listeners = new Map<string, Listener>();
  const scope = {
    registration: { scope: BASE, unregister: vi.fn<() => Promise<boolean>>(async () => true) },
    caches: {
      open: async (name: string) => ({
        addAll: async (requests: Request[]) => void stores.set(name, new Set(requests.map(({ url }) => url))),
        match: async (url: string) =>
          stores.get(name)?.has(url) ? new Response(`${name}: ${url}`) : undefined,
      }),
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
    skipWaiting: vi.fn<() => Promise<void>>(async () => {}),
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  };
  const send = async (type: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const respondWith = (given: Promise<Response>) => void (answer = given);
    const waitUntil = (given: Promise<unknown>) => void work.push(given);
    listeners.get(type)?.({ ...event, waitUntil, respondWith } as never);
    await Promise.all(work);
    return answer === undefined ? undefined : (await answer).text();
  };
  const ask = (path: string, method = "GET") => send("fetch", { request: { url: `${BASE}${path}`, method } });
  return { scope: scope as never, spies: scope, stores, send, ask };
};

const aWorker = (name: string, stores?: Map<string, Set<string>>) => {
  const made = aScope(stores);
  keepBuild(made.scope, { name, files: ["./", `assets/${name}.js`] });
  return made;
};

beforeEach(() => {
  vi.stubGlobal("fetch", async ({ url }: Request) => new Response(`network: ${url}`));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("keepBuild", () => {
  test("answers with the files of its build, the page by either name and whatever is behind a question mark", async () => {
    const { send, ask } = aWorker("one");
    await send("install");
    const page = `standpoint ${BASE} one: ${BASE}`;
    expect(await ask("")).toBe(page);
    expect(await ask("index.html?utm_source=x")).toBe(page);
    expect(await ask("assets/one.js")).toContain("one.js");
  });

  test("leaves everything else to the network", async () => {
    const { send, ask } = aWorker("one");
    await send("install");
    expect(await ask("v/2022-08-25/index.html")).toBeUndefined();
    expect(await ask("share/a/matrix.html")).toBeUndefined();
    expect(await ask("assets/one.js", "POST")).toBeUndefined();
  });

  test("goes to the network for a file of its own that has been lost", async () => {
    expect(await aWorker("one").ask("assets/one.js")).toBe(`network: ${BASE}assets/one.js`);
  });

  test("never takes over by itself", async () => {
    const { send, spies } = aWorker("two");
    await send("install");
    await send("activate");
    await send("message", { data: "something else" });
    expect(spies.skipWaiting).not.toHaveBeenCalled();
    await send("message", { data: TAKE_OVER });
    expect(spies.skipWaiting).toHaveBeenCalledOnce();
  });

  test("drops older builds of its own site when it is in charge, and nothing of others", async () => {
    const stores = new Map([
      [`standpoint https://example.org/other/ one`, new Set<string>()],
      ["foreign", new Set<string>()],
    ]);
    await aWorker("one", stores).send("install");
    const two = aWorker("two", stores);
    await two.send("install");
    expect(stores.size).toBe(4);
    await two.send("activate");
    expect([...stores.keys()]).toEqual([
      "standpoint https://example.org/other/ one",
      "foreign",
      `standpoint ${BASE} two`,
    ]);
  });

  test("leaves nothing when it is told to forget", async () => {
    const { send, spies, stores } = aWorker("one");
    await send("install");
    await send("message", { data: FORGET });
    expect(spies.registration.unregister).toHaveBeenCalledOnce();
    expect(stores.size).toBe(0);
  });
});
