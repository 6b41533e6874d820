import { afterEach, describe, expect, test, vi } from "vitest";
import { type AppHistory, hashHistory, memoryHistory } from "../../../src/store/place/appHistory.ts";

const addressOf = ({ location: { pathname, search } }: AppHistory) => pathname + search;

/** The next time that the browser itself leads to another visit. */
const moved = () => new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector("base")?.remove();
  window.history.replaceState(null, "", "/");
});

describe("a history behind the hash", () => {
  test("begins at what the address says, whatever was left out of it", () => {
    window.history.replaceState(null, "", "/page?lang=en#/city-data/actor/ann?q=a%20b");
    expect(hashHistory().location).toEqual({
      pathname: "/city-data/actor/ann",
      search: "?q=a%20b",
      key: "default",
      state: null,
    });
    window.history.replaceState(null, "", "/page#city-data?");
    expect(hashHistory().location).toMatchObject({ pathname: "/city-data", search: "" });
    window.history.replaceState(null, "", "/page");
    expect(hashHistory().location).toMatchObject({ pathname: "/", search: "" });
  });

  test("writes where it goes, and follows Back and Forward", async () => {
    window.history.replaceState(null, "", "/page#/one");
    const history = hashHistory();
    const seen: string[] = [];
    const stop = history.subscribe(({ pathname }) => seen.push(pathname));
    history.navigate({ pathname: "/two", search: "?q=x" }, { state: { asks: "state" } });
    expect(location.href).toMatch(/\/page#\/two\?q=x$/);
    expect(history.location.state).toEqual({ asks: "state" });
    history.navigate("/three");
    history.navigate("/four", { replace: true });
    let arrival = moved();
    history.navigate(-1);
    await arrival;
    expect(addressOf(history)).toBe("/two?q=x");
    expect(history.location.state).toEqual({ asks: "state" });
    arrival = moved();
    history.navigate(-1);
    await arrival;
    expect(addressOf(history)).toBe("/one");
    stop();
    history.navigate("/five");
    expect(seen).toEqual(["/two", "/three", "/four", "/two", "/one"]);
  });

  test("gives each visit a key of its own", () => {
    const history = hashHistory();
    const keys = ["/one", "/two", "/two"].map((to) => {
      history.navigate(to);
      return history.location.key;
    });
    expect(new Set([...keys, "default"]).size).toBe(4);
  });

  test("tells the visit with which the page was opened from all later ones, also when one goes back to it", async () => {
    window.history.replaceState(null, "", "/page#/one");
    const history = hashHistory();
    expect(history.location.key).toBe("default");
    history.navigate("/two");
    const arrival = moved();
    history.navigate(-1);
    await arrival;
    expect(addressOf(history)).toBe("/one");
    expect(history.location.key).not.toBe("default");
  });

  test("goes on where the browser refuses to write an address", () => {
    const history = hashHistory();
    vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("Too often.", "SecurityError");
    });
    history.navigate("/two?q=x");
    expect(location.hash).toBe("#/two?q=x");
    expect(addressOf(history)).toBe("/two?q=x");
  });

  test("has links that lead to its own page, also where the document has another base", () => {
    window.history.replaceState(null, "", "/page#/one");
    expect(hashHistory().hrefOf({ pathname: "/two", search: "?q=x" })).toBe("#/two?q=x");
    document.head.append(Object.assign(document.createElement("base"), { href: "https://example.org/" }));
    expect(hashHistory().hrefOf("/two")).toMatch(/^http:\/\/localhost(:\d+)?\/page#\/two$/);
  });
});

describe("a history in memory", () => {
  test("goes on and back within its ends, and forgets what it went back over", () => {
    const history = memoryHistory(["/one", "/two?q=x"]);
    expect(addressOf(history)).toBe("/two?q=x");
    history.navigate(-5);
    expect(addressOf(history)).toBe("/one");
    history.navigate("/three");
    history.navigate(1);
    expect(addressOf(history)).toBe("/three");
    history.navigate("/four", { replace: true });
    history.navigate(-1);
    expect(addressOf(history)).toBe("/one");
    history.navigate(1);
    expect(addressOf(history)).toBe("/four");
  });
});
