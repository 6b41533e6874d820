import { afterEach, describe, expect, test } from "vitest";
import { readSecret, tidyAddress, withoutSecret } from "../../../src/host/frame/tidyAddress.ts";

afterEach(() => history.replaceState(null, "", "/"));

describe("what WordPress appends to an address", () => {
  test.each([
    ["#/city-data/actor/ann#?secret=abcdefghij", "#/city-data/actor/ann", "abcdefghij"],
    ["#/city-data?embed=1#?secret=Ab3defghiJ", "#/city-data?embed=1", "Ab3defghiJ"],
    ["#?secret=abcdefghij", "", "abcdefghij"],
    ["#/city-data#?secret=short", "#/city-data#?secret=short", null],
    ["#/city-data#?secret=abcdefghij<b>", "#/city-data#?secret=abcdefghij<b>", null],
    ["#/city-data", "#/city-data", null],
    ["", "", null],
  ])("is taken off %s", (hash, tidy, secret) => {
    expect(withoutSecret(hash)).toBe(tidy);
    expect(readSecret(hash)).toBe(secret);
  });

  test("goes from the address of the page, which gets no new entry in the history", () => {
    history.replaceState(null, "", "/a/?x=1#/city-data?embed=1#?secret=abcdefghij");
    const before = history.length;
    tidyAddress();
    expect(location.href.endsWith("/a/?x=1#/city-data?embed=1")).toBe(true);
    expect(history.length).toBe(before);
  });

  test("stays where no address can be written", () => {
    const hash = "#/city-data#?secret=abcdefghij";
    const refuse = () => {
      throw new DOMException("Refused.", "SecurityError");
    };
    const page = {
      location: { hash, href: `about:srcdoc${hash}` },
      history: { state: null, replaceState: refuse },
    };
    expect(() => tidyAddress(page as unknown as Window)).not.toThrow();
  });
});
