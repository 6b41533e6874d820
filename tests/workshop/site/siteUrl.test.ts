import { describe, expect, test } from "vitest";
import { siteUrl } from "../../../src/workshop/site/siteUrl.ts";

describe("siteUrl", () => {
  test("is the address with one slash at its end", () => {
    expect(siteUrl("https://example.org/a")).toBe("https://example.org/a/");
    expect(siteUrl(" https://example.org/a/ ")).toBe("https://example.org/a/");
    expect(siteUrl("http://localhost:8080")).toBe("http://localhost:8080/");
  });

  test("is nothing where nobody says it", () => {
    expect(siteUrl(undefined)).toBeNull();
    expect(siteUrl(" ")).toBeNull();
  });

  test.each(["example.org", "ftp://example.org/", "javascript:alert(1)", "https://a/?b", "https://a/#b"])(
    "refuses %s with a sentence that names the variable",
    (text) => {
      expect(() => siteUrl(text)).toThrow(`SITE_URL is "${text}". Set it to the web address of the site`);
    },
  );
});
