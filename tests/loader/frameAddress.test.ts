import { describe, expect, test } from "vitest";
import { frameAddress } from "../../src/loader/frameAddress.ts";

const BASE = "https://host.example/news/";
const APP = "https://app.example/a/index.html";
const addressOf = (asked: Parameters<typeof frameAddress>[0]) => frameAddress(asked, BASE)?.href ?? null;

describe("frameAddress", () => {
  test("says behind the hash that the page is embedded", () => {
    expect(addressOf({ src: APP })).toBe(`${APP}#/?embed=1`);
    expect(addressOf({ src: `${APP}#/city-data` })).toBe(`${APP}#/city-data?embed=1`);
    expect(addressOf({ src: `${APP}?lang=en#/city-data?stance=support,oppose` })).toBe(
      `${APP}?lang=en#/city-data?stance=support,oppose&embed=1`,
    );
  });

  test("adds what the attributes ask for, over what the address says", () => {
    const src = `${APP}#/city-data?view=network&embed=0`;
    expect(addressOf({ src, view: "matrix", lang: "de", theme: "dark" })).toBe(
      `${APP}#/city-data?view=matrix&embed=1&lang=de&theme=dark`,
    );
    expect(addressOf({ src, view: "" })).toBe(`${APP}#/city-data?view=network&embed=1`);
  });

  test("starts at the page that it stands in", () => {
    expect(addressOf({ src: "../explorer/#/x" })).toBe("https://host.example/explorer/#/x?embed=1");
  });

  test.each([
    undefined,
    "",
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "blob:https://a/b",
    "http://[",
  ])("refuses %j", (src) => {
    expect(addressOf({ src })).toBeNull();
  });

  test("lets no attribute out of its parameter", () => {
    expect(addressOf({ src: APP, view: "a&api=https://evil.example#b" })).toBe(
      `${APP}#/?embed=1&view=a%26api%3Dhttps%3A%2F%2Fevil.example%23b`,
    );
  });
});
