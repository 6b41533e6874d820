import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedAddress } from "../../../src/formats/embed/embedAddress.ts";
import { frameCode, loaderCode, sharePageAddress } from "../../../src/formats/embed/embedCode.ts";
import { anEmbedChoice, anEmbedFrame } from "./anEmbedFrame.ts";

const parse = (code: string) => new DOMParser().parseFromString(code, "text/html");
const only = (found: Document, selector: string) => {
  const elements = found.querySelectorAll(selector);
  expect(elements).toHaveLength(1);
  return elements[0]!;
};
const names = (element: Element) => element.getAttributeNames();

/** What titles are made of, and what would break out of an attribute or a text. */
const anyTitle = fc
  .string({
    unit: fc.constantFrom('"', "'", "<", ">", "&", "&amp;", "</a>", "</iframe>", "🗺", "新", "a", " "),
  })
  .map((text) => `T${text}`);

describe("the plain frame", () => {
  test("is written as LMSs and sites take it", () => {
    const choice = anEmbedChoice({ search: "?view=matrix" });
    expect(frameCode(anEmbedFrame({ choice }))).toBe(
      '<iframe src="https://example.org/standpoint/#/city-data?embed=1&amp;view=matrix&amp;v=2022-08-25&amp;lang=en" ' +
        'title="City data: interactive map of who said what" width="100%" height="640" ' +
        'style="border:0;width:100%;min-height:480px" loading="lazy" allow="fullscreen; clipboard-write; web-share" ' +
        'allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>' +
        '<p><a href="https://example.org/standpoint/#/city-data?view=matrix">Open City data</a></p>',
    );
  });

  test("is no higher than chosen where less than usual is chosen", () => {
    expect(frameCode(anEmbedFrame({ height: 200 }))).toContain("min-height:200px");
  });

  test("is one frame, one link and nothing else, whatever the title", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const frame = anEmbedFrame({ words: { title, open: title } });
        const page = parse(frameCode(frame));
        const element = only(page, "iframe");
        expect(element.getAttribute("src")).toBe(embedAddress(frame.choice));
        expect(element.getAttribute("title")).toBe(title);
        expect(only(page, "p > a").textContent).toBe(title);
        expect(page.body.children).toHaveLength(2);
        expect(page.body.querySelectorAll("*")).toHaveLength(3);
      }),
    );
  });

  test("stays a frame of the right size where WordPress drops what it does not know", () => {
    const element = only(parse(frameCode(anEmbedFrame())), "iframe");
    const kept = new Set([
      "src",
      "width",
      "height",
      "frameborder",
      "marginwidth",
      "marginheight",
      "scrolling",
      "title",
    ]);
    for (const name of names(element)) if (!kept.has(name)) element.removeAttribute(name);
    expect(names(element)).toEqual(["src", "title", "width", "height"]);
    expect(Number(element.getAttribute("height"))).toBe(640);
  });

  test("still leads to the embedded view with every attribute but src removed", () => {
    const element = only(parse(frameCode(anEmbedFrame())), "iframe");
    for (const name of names(element)) if (name !== "src") element.removeAttribute(name);
    expect(new URL(element.getAttribute("src") ?? "").hash).toMatch(/^#\/city-data\?embed=1&/);
  });
});

describe("the place for the loader", () => {
  test("is written with its attributes, a link for want of script, and the script", () => {
    const choice = anEmbedChoice({ search: "?stance=oppose&view=matrix", theme: "dark" });
    expect(loaderCode(anEmbedFrame({ choice, view: "matrix", height: 700 }))).toBe(
      '<div data-standpoint data-src="https://example.org/standpoint/#/city-data?stance=oppose&amp;v=2022-08-25" ' +
        'data-view="matrix" data-lang="en" data-theme="dark" data-height="700" ' +
        'title="City data: interactive map of who said what">' +
        '<a href="https://example.org/standpoint/#/city-data?stance=oppose&amp;view=matrix">Open City data</a></div>' +
        '<script src="https://example.org/standpoint/embed/v1/loader.js" async></script>',
    );
  });

  test("is one place, one link and one script, whatever the title", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const page = parse(loaderCode(anEmbedFrame({ words: { title, open: title } })));
        expect(only(page, "div").getAttribute("title")).toBe(title);
        expect(only(page, "div > a").textContent).toBe(title);
        expect(only(page, "script").textContent).toBe("");
      }),
    );
  });

  test("of a frozen view still takes the loader from the site", () => {
    const choice = anEmbedChoice({ isFrozen: true });
    expect(loaderCode(anEmbedFrame({ choice }))).toContain(
      'src="https://example.org/standpoint/embed/v1/loader.js"',
    );
  });
});

test("the share page lies in the folder of the site, for the case and the view", () => {
  const choice = anEmbedChoice({ page: "https://example.org/a/standpoint.html" });
  expect(sharePageAddress(choice, "city-data", "sides")).toBe(
    "https://example.org/a/share/city-data/sides.html",
  );
});
