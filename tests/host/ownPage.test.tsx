import { describe, expect, test, vi } from "vitest";
import { fetchOneFile, readOwnPage } from "../../src/host/ownPage.ts";
import { goToStart } from "../../src/host/goToStart.ts";

const pageOf = (html: string) => new DOMParser().parseFromString(html, "text/html");
const LESSON = '<script type="application/json" id="standpoint-lesson">{"a":1}</script>';
const ONE_FILE = `<!doctype html><html lang="en" class="is-embedded"><head><title>S</title>${LESSON}</head><body><div id="root">Ann</div><script>const a = 1 < 2;</script></body></html>`;

describe("a page that is one file", () => {
  test("is read as it was opened, without what was set on it since", () => {
    const { html, lesson } = readOwnPage(pageOf(ONE_FILE));
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("<script>const a = 1 < 2;</script></body>");
    expect(lesson).toBe('{"a":1}');
  });

  test("is the same when what was read is opened and read again", () => {
    const { html } = readOwnPage(pageOf(ONE_FILE));
    expect(readOwnPage(pageOf(html ?? "")).html?.replaceAll(/\s+/g, "")).toBe(html?.replaceAll(/\s+/g, ""));
  });

  test("has no script in it afterwards, whose text would tell names", () => {
    const page = pageOf(ONE_FILE);
    readOwnPage(page);
    expect(page.scripts).toHaveLength(0);
    expect(page.documentElement.outerHTML).not.toContain("const a");
  });
});

test("a case that was saved in a page is read, and taken out of it", () => {
  const carried = '<script type="application/json" id="standpoint-case">{"b":2}</script>';
  const page = pageOf(`<head>${carried}</head><body><script>1</script></body>`);
  expect(readOwnPage(page)).toMatchObject({ lesson: null, carried: '{"b":2}' });
  expect(page.documentElement.outerHTML).not.toContain('{"b":2}');
});

test("a page with files beside it is none, and keeps its scripts", () => {
  const page = pageOf('<head></head><script>1</script><script src="./a.js"></script>');
  expect(readOwnPage(page)).toEqual({ html: null, lesson: null, carried: null });
  expect(page.scripts).toHaveLength(2);
});

describe("the whole page as one file", () => {
  const beside = { html: null, lesson: null, carried: null };

  test("is the page itself where it is one, and nothing is asked for", async () => {
    const load = vi.fn<typeof fetch>();
    expect(await fetchOneFile({ html: "<p>", lesson: null, carried: null }, load)).toBe("<p>");
    expect(load).not.toHaveBeenCalled();
  });

  test("is else the file beside it", async () => {
    const load = vi.fn<typeof fetch>(() => Promise.resolve(new Response("<script>1</script>")));
    expect(await fetchOneFile(beside, load)).toBe("<script>1</script>");
    expect(load).toHaveBeenCalledWith(new URL("standpoint.html", document.baseURI));
  });

  test.each([
    ["there is no such file", () => Promise.resolve(new Response("<script>1</script>", { status: 404 }))],
    ["the host sends its front page", () => Promise.resolve(new Response('<script src="a.js"></script>'))],
    ["nothing may be read", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("fails where %s", async (_, answer) => {
    await expect(fetchOneFile(beside, answer)).rejects.toThrow(/./);
  });
});

describe("going to the start", () => {
  const windowAt = (hash: string, replaceState: () => void) =>
    ({ location: { hash }, history: { state: null, replaceState } }) as unknown as Window;

  test.each([
    ["", 1],
    ["#", 1],
    ["#/city/about", 0],
  ])("happens at %j %d times", (hash, times) => {
    const replaceState = vi.fn<() => void>();
    goToStart("/city/lesson/1", windowAt(hash, replaceState));
    expect(replaceState).toHaveBeenCalledTimes(times);
  });

  test("leaves alone an address that nobody may write", () => {
    const refuse = () => {
      throw new DOMException("Refused.", "SecurityError");
    };
    expect(() => goToStart("/city", windowAt("", refuse))).not.toThrow();
  });
});
