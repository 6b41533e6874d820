import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchCase } from "../../../src/app/brought/fetchCase.ts";
import { askedUrl } from "../../../src/app/brought/askedUrl.ts";
import { aCase } from "../../fixtures/aCase.ts";
import { renderApp } from "../renderApp.tsx";

afterEach(() => vi.unstubAllGlobals());

const ADDRESS = "https://example.org/cases/harbour.json";
const carried = aCase({ id: "harbour", title: "The harbour" });

const openAsked = (answer: () => Promise<Response>, address = ADDRESS) => {
  const load = vi.fn<typeof fetch>(answer);
  vi.stubGlobal("fetch", load);
  return { ...renderApp({ url: `/page/open?case=${encodeURIComponent(address)}` }), load };
};
const question = async () => within(await screen.findByRole("region", { name: "Fetch a case?" }));

describe("an address that asks for a case of another site", () => {
  test("asks first, with the whole address and what that site learns, and fetches nothing by itself", async () => {
    const { load } = openAsked(() => Promise.reject(new Error("Not asked for.")));
    const asked = await question();
    expect(asked.getByRole("heading", { name: "Fetch the case from example.org?" })).toBeTruthy();
    expect(asked.getByText(ADDRESS)).toBeTruthy();
    expect(asked.getByText(/example\.org learns your network address/)).toBeTruthy();
    expect(asked.getByText("Nothing has been fetched yet.")).toBeTruthy();
    expect(load).not.toHaveBeenCalled();
  });

  test("fetches it on yes, without cookies or referrer, and opens it", async () => {
    const { user, load, address } = openAsked(() => Promise.resolve(new Response(JSON.stringify(carried))));
    await user.click((await question()).getByRole("button", { name: "Fetch it" }));
    await waitFor(() => expect(address()).toBe("/harbour"));
    expect(load).toHaveBeenCalledOnce();
    const [url, how] = load.mock.calls[0] ?? [];
    expect(url).toEqual(new URL(ADDRESS));
    expect(how).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" });
  });

  test.each([
    [
      "does not answer",
      () => Promise.reject(new TypeError("Failed to fetch")),
      /^example\.org did not answer/,
    ],
    ["has no such file", () => Promise.resolve(new Response("", { status: 404 })), /answered 404/],
  ])("says kindly that it %s, and how to go on", async (_, answer, said) => {
    const { user } = openAsked(answer);
    await user.click((await question()).getByRole("button", { name: "Fetch it" }));
    const failed = within(await screen.findByRole("alert"));
    expect(failed.getByText(said)).toBeTruthy();
    const link = failed.getByRole("link", { name: "Open the address in a new tab" });
    expect(link.getAttribute("href")).toBe(ADDRESS);
    expect((await question()).getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  test("says that the policy of this site allows no other", async () => {
    const { user } = openAsked(() => {
      const refused = Object.assign(new Event("securitypolicyviolation"), {
        effectiveDirective: "connect-src",
      });
      document.dispatchEvent(refused);
      return Promise.reject(new TypeError("Refused."));
    });
    await user.click((await question()).getByRole("button", { name: "Fetch it" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The rules of this site");
    expect((await question()).queryByRole("button")).toBeNull();
  });

  test.each([
    "http://example.org/a.json",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "no address",
  ])("refuses %s, which is none to fetch from", async (address) => {
    const { load } = openAsked(() => Promise.reject(new Error("Not asked for.")), address);
    expect((await screen.findByRole("alert")).textContent).toContain("cannot be fetched");
    expect(screen.queryByRole("button", { name: "Fetch it" })).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });
});

describe("what is fetched", () => {
  const { signal } = new AbortController();
  const answer =
    (...made: ConstructorParameters<typeof Response>) =>
    () =>
      Promise.resolve(new Response(...made));

  test("has the name of the file at the address", async () => {
    const file = await fetchCase(new URL(ADDRESS), signal, answer("{}"));
    expect(file).toMatchObject({ name: "harbour.json", size: 2 });
  });

  test("is given up as soon as it is too large, whatever it says of its length", async () => {
    const lying = { headers: { "content-length": "2" } };
    expect(await fetchCase(new URL(ADDRESS), signal, answer("12345", lying), 4)).toBe("tooLarge");
    const honest = { headers: { "content-length": "5" } };
    expect(await fetchCase(new URL(ADDRESS), signal, answer("12345", honest), 4)).toBe("tooLarge");
    expect(await fetchCase(new URL(ADDRESS), signal, answer("1234", honest), 5)).toMatchObject({ size: 4 });
  });

  test("is asked for without a name and password, and only over a safe way or from this very site", () => {
    expect(askedUrl("https://me:secret@example.org/a#b")?.href).toBe("https://example.org/a");
    expect(askedUrl("http://localhost:8000/a.json", "http://localhost:8000")?.pathname).toBe("/a.json");
    expect(askedUrl("http://localhost:8001/a.json", "http://localhost:8000")).toBeNull();
  });
});
