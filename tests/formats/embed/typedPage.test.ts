import { expect, test } from "vitest";
import { typedPage } from "../../../src/formats/embed/embedAddress.ts";

test.each([
  ["https://example.org", "https://example.org/"],
  [" https://example.org/a/ ", "https://example.org/a/"],
  ["https://example.org/a", "https://example.org/a/"],
  ["https://example.org/a/standpoint.html?x=1#/city", "https://example.org/a/standpoint.html"],
  ["http://localhost:8000/", "http://localhost:8000/"],
  ["example.org", null],
  ["javascript:alert(1)", null],
  ["file:///usb/index.html", null],
  ["", null],
])("an address typed as “%s” is the page %s", (text, page) => {
  expect(typedPage(text)).toBe(page);
});
