import { afterEach, expect, test, vi } from "vitest";
import { linkManifest, namedFile } from "../../../src/host/offline/linkManifest.ts";

afterEach(() => {
  document.head.innerHTML = "";
  vi.unstubAllGlobals();
});

const nameFiles = () => {
  document.head.innerHTML =
    '<meta name="standpoint:manifest" content="./site.webmanifest"><meta name="standpoint:worker" content="./w.js">';
};
const manifest = () => document.querySelector('link[rel="manifest"]')?.getAttribute("href");

test("the manifest is linked on a page of its own that names one", () => {
  nameFiles();
  linkManifest();
  expect(manifest()).toBe("./site.webmanifest");
  expect(namedFile("worker")).toBe("./w.js");
});

test("nothing is linked where the page names none", () => {
  linkManifest();
  expect(manifest()).toBeUndefined();
  expect(namedFile("worker")).toBeNull();
});

test("nothing is linked in a page that is opened as a file, or stands in a frame", () => {
  nameFiles();
  vi.stubGlobal("location", { protocol: "file:" });
  linkManifest();
  expect(manifest()).toBeUndefined();
  vi.unstubAllGlobals();
  vi.stubGlobal("window", { self: {}, top: {} });
  linkManifest();
  expect(manifest()).toBeUndefined();
});
