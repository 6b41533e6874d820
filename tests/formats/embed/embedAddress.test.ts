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
