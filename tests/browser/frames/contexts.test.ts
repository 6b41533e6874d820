import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { inspectApp } from "../site/inspectApp.ts";
import { DIST, type Server, type ServeOptions, serveDist } from "../site/serveDist.ts";
import { newContext } from "../site/theBrowser.ts";
import { useContext } from "../site/useContext.ts";
import { watchPage } from "../site/watchPage.ts";

const context = useContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const serve = async (options?: ServeOptions) => {
  const server = await serveDist(options);
  servers.push(server);
  return server;
};

const escapeAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** A page of another origin whose frame has the given attributes. */
const hostPage = async (attributes: string) => {
  const frame = `<iframe title="app" width="1280" height="760" ${attributes}></iframe>`;
  const host = await serve({
    pages: { "/host.html": `<!doctype html><title>Host</title><link rel="icon" href="data:,">${frame}` },
  });
  return `${host.origin}/host.html`;
};

/** Where a page can stand: for each place the address that a browser opens. */
const places = {
  "at top level": async (file: string) => (await serve()).url + file,
  "from file://": async (file: string) => pathToFileURL(join(DIST, file)).href,
  "in a frame": async (file: string) => hostPage(`src="${(await serve()).url}${file}"`),
  "in a frame that may do nothing but run scripts": async (file: string) =>
    hostPage(`sandbox="allow-scripts" src="${(await serve()).url}${file}"`),
  "in a frame whose document is given as text": async (file: string) =>
    hostPage(`sandbox="allow-scripts" srcdoc="${escapeAttribute(readFileSync(join(DIST, file), "utf8"))}"`),
  "from a sub-path with a space": async (file: string) => (await serve({ path: "/a b/" })).url + file,
  "under a strict content security policy": async (file: string) =>
    (await serve({ headers: { "content-security-policy": CONTENT_POLICY } })).url + file,
} as const;

type Place = keyof typeof places;

const appFrame = async (page: Page): Promise<Frame> => {
  const element = await page.$("iframe");
  return (await element?.contentFrame()) ?? page.mainFrame();
};

/** Nothing but our own servers, files on disk, and what the page made itself. */
const isOwn = (address: string) =>
  /^(?:data|blob|about|file):/.test(address) ||
  servers.some(({ origin }) => address.startsWith(`${origin}/`));

/** Goes to the classroom, which is loaded then, and tells whether it has its style sheet as it comes to be seen. */
const enterClassroom = async (frame: Frame) => {
  await frame.getByRole("link", { name: "Teach", exact: true }).click();
  const heading = frame.getByRole("heading", { name: "For teachers", level: 1 });
  await heading.waitFor();
  return heading.evaluate((element) => getComputedStyle(element.closest(".class-page")!).display === "grid");
};

/** Opens the app, waits until it has drawn, enters the classroom, and tells everything that should not be. */
const visit = async (place: Place, file: string) => {
  const { page, watch } = await watchPage(context());
  await page.goto(await places[place](file));
  const frame = await appFrame(page);
  const withProblems = (error: Error) => {
    throw new Error([error.message, ...watch.problems].join("\n"), { cause: error });
  };
  const { isStyled, cookies, stored } = await inspectApp(frame).catch(withProblems);
  const isRoomStyled = await enterClassroom(frame).catch(withProblems);
  const state = await context().storageState();
  return {
    isStyled,
    isRoomStyled,
    problems: watch.problems,
    foreign: watch.addresses.filter((address) => !isOwn(address)),
    traces: { cookies, stored, kept: [...state.cookies, ...state.origins] },
  };
};

const SOUND = {
  isStyled: true,
  isRoomStyled: true,
  problems: [],
  foreign: [],
  traces: { cookies: "", stored: 0, kept: [] },
};

describe("dist/index.html draws, styled, and lets the classroom be entered, without error, foreign request or trace", () => {
  test.each<Place>([
    "at top level",
    "from file://",
    "in a frame",
    "in a frame that may do nothing but run scripts",
    "from a sub-path with a space",
    "under a strict content security policy",
  ])("%s", async (place) => {
    expect(await visit(place, "index.html")).toEqual(SOUND);
  });
});

describe("dist/standpoint.html draws, styled, and lets the classroom be entered, without error, foreign request or trace", () => {
  test.each<Place>([
    "at top level",
    "from file://",
    "in a frame",
    "in a frame that may do nothing but run scripts",
    "in a frame whose document is given as text",
  ])("%s", async (place) => {
    expect(await visit(place, "standpoint.html")).toEqual(SOUND);
  });

  test("with a single request", async () => {
    await visit("at top level", "standpoint.html");
    expect(servers.flatMap(({ requests }) => requests)).toEqual(["/standpoint.html"]);
  });
});

test("a frozen copy lets the classroom be entered, with nothing from outside its folder", async () => {
  const [version = ""] = readdirSync(join(DIST, "v"));
  expect(await visit("at top level", `v/${version}/index.html`)).toEqual(SOUND);
  const asked = servers.flatMap(({ requests }) => requests);
  expect(asked.filter((path) => !path.startsWith(`/v/${version}/`))).toEqual([]);
  expect(asked.filter((path) => path.includes("/classroom-"))).not.toEqual([]);
});

describe("where something is missing", () => {
  test("a page whose script does not arrive shows what was said, and where it stands", async () => {
    const { page } = await watchPage(context());
    await page.route("**/*.js", (route) => route.abort());
    await page.goto((await serve()).url);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).first().isVisible()).toBe(true);
    await expect
      .poll(() => page.getByText("Source:").filter({ visible: true }).first().isVisible())
      .toBe(true);
  });

  test("a browser without script reads why there is no network", async () => {
    const plain = await newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto((await serve()).url);
    const note = page.locator("#first > noscript");
    await expect.poll(() => note.innerText()).toContain("JavaScript is not running here");
    await expect.poll(() => note.isVisible()).toBe(true);
    await plain.close();
  });

  test("storage that throws is survived", async () => {
    await context().addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException("Refused.", "SecurityError");
        },
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, refuse);
    });
    expect(await visit("at top level", "index.html")).toEqual(SOUND);
  });
});

describe("the watch that these tests rely on", () => {
  test("notes errors, refusals by policy, missing files and foreign requests", async () => {
    const script = `<script src="/missing.js"></script><script src="/fault.js"></script><img src="http://foreign.invalid/a.png" alt="">`;
    const server = await serve({
      headers: { "content-security-policy": "script-src 'self'" },
      pages: {
        "/bad.html": `<!doctype html><script>1</script>${script}`,
        "/fault.js": "throw new Error('planted')",
      },
    });
    const { page, watch } = await watchPage(context());
    await page.goto(`${server.origin}/bad.html`);
    const found = watch.problems.join("\n");
    expect(found).toContain("violation: script-src-elem inline");
    expect(found).toContain(`404: ${server.origin}/missing.js`);
    expect(watch.addresses.filter((address) => !isOwn(address))).toEqual(["http://foreign.invalid/a.png"]);
  });
});
