import { describe, expect, test } from "vitest";
import {
  embedAddress,
  loaderAddress,
  siteFolder,
  wholeAddress,
} from "../../../src/formats/embed/embedAddress.ts";
import { anEmbedChoice } from "./anEmbedFrame.ts";

describe("the address of an embedded view", () => {
  test("writes version and language even where nothing else is chosen", () => {
    expect(embedAddress(anEmbedChoice())).toBe(
      "https://example.org/standpoint/#/city-data?embed=1&v=2022-08-25&lang=en",
    );
  });

  test("has what is chosen in the same order always", () => {
    const choice = anEmbedChoice({
      path: "/city-data/actor/ann",
      search: "?stance=oppose&view=matrix",
      theme: "dark",
      hasControls: false,
    });
    expect(embedAddress(choice)).toBe(
      "https://example.org/standpoint/#/city-data/actor/ann?embed=1&stance=oppose&view=matrix&theme=dark&controls=0&v=2022-08-25&lang=en",
    );
  });

  test.each([
    ["https://example.org/standpoint/", "https://example.org/standpoint/v/2022-08-25/#"],
    ["https://example.org/a/index.html", "https://example.org/a/v/2022-08-25/index.html#"],
    ["file:///usb/standpoint.html", "file:///usb/v/2022-08-25/index.html#"],
    ["https://example.org/v/2022-08-25/", "https://example.org/v/2022-08-25/#"],
  ])("of a frozen view at %s names the copy that is kept", (page, begins) => {
    expect(embedAddress(anEmbedChoice({ page, isFrozen: true })).startsWith(begins)).toBe(true);
  });

  test("of a view that is updated leads out of a frozen copy", () => {
    const choice = anEmbedChoice({ page: "https://example.org/v/2022-08-25/index.html" });
    expect(embedAddress(choice).startsWith("https://example.org/index.html#")).toBe(true);
    expect(siteFolder({ ...choice, version: "2023" })).toBe("https://example.org/v/2022-08-25/");
  });

  test("has an interval of versions with a dash, as the folder has it", () => {
    const address = embedAddress(anEmbedChoice({ version: "2018/2022", isFrozen: true }));
    expect(address).toContain("/v/2018-2022/#");
    expect(address).toContain("&v=2018-2022&");
  });
});

describe("a whole view that the site has drawn", () => {
  const choice = anEmbedChoice({ search: "?view=matrix", drawn: "embed/city-data/matrix.html" });
  const page = "https://example.org/standpoint/embed/city-data/matrix.html#/city-data";

  test("is embedded from the page where it is drawn, by the loader too", () => {
    expect(embedAddress(choice)).toBe(`${page}?embed=1&view=matrix&v=2022-08-25&lang=en`);
    expect(loaderAddress(choice)).toBe(`${page}?v=2022-08-25`);
    expect(wholeAddress(choice)).toBe("https://example.org/standpoint/#/city-data?view=matrix");
  });

  test("is embedded from its copy where it is to stay as it is", () => {
    expect(embedAddress({ ...choice, isFrozen: true })).toMatch(/\/v\/2022-08-25\/#/);
  });
});

test("the address of the loader leaves to it what stands in its attributes", () => {
  const choice = anEmbedChoice({ search: "?stance=oppose&view=matrix", theme: "dark", hasControls: false });
  expect(loaderAddress(choice)).toBe(
    "https://example.org/standpoint/#/city-data?stance=oppose&controls=0&v=2022-08-25",
  );
});

test("the link opens the same without a frame", () => {
  expect(wholeAddress(anEmbedChoice({ search: "?view=matrix", hasControls: false }))).toBe(
    "https://example.org/standpoint/#/city-data?view=matrix",
  );
});
