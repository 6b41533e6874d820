import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { frozenFolders } from "../../src/workshop/site/frozenCopies.ts";
import { CONTENT_POLICY, hostHeaders } from "../../src/workshop/site/hostHeaders.ts";
import { iconPicture } from "../../src/workshop/site/iconPicture.ts";
import { lostPage } from "../../src/workshop/site/lostPage.ts";
import { makeRasteriser } from "../../src/workshop/site/rasterise.ts";
import { siteLinks } from "../../src/workshop/site/siteLinks.ts";
import { webManifest } from "../../src/workshop/site/webManifest.ts";
import { keptBuild } from "../../src/workshop/script/workerBuild.ts";
import { aCase } from "../fixtures/aCase.ts";

const INDEX = readFileSync("index.html", "utf8");

describe("hostHeaders", () => {
  const linesUnder = (path: string) =>
    hostHeaders()
      .split("\n\n")
      .find((rule) => rule.startsWith(`${path}\n`))
      ?.trimEnd()
      .split("\n")
      .slice(1);

  test("let everybody read and frame the site", () => {
    expect(linesUnder("/*")).toContain("  Access-Control-Allow-Origin: *");
    expect(linesUnder("/*")).toContain("  X-Content-Type-Options: nosniff");
    expect(hostHeaders()).not.toContain("X-Frame-Options");
    expect(CONTENT_POLICY).toContain("frame-ancestors *");
  });

  test("put the pages under the strict policy, but not the one that has its script inside", () => {
    expect(linesUnder("/")).toEqual([`  Content-Security-Policy: ${CONTENT_POLICY}`]);
    expect(linesUnder("/*")?.join("\n")).not.toContain("Content-Security-Policy");
    expect(hostHeaders()).not.toContain("standpoint.html");
  });

  test("let files be kept for ever whose names change with them, and the worker never", () => {
    expect(linesUnder("/assets/*")?.join()).toContain("immutable");
    expect(linesUnder("/service-worker.js")?.join()).toContain("no-cache");
  });
});

describe("siteLinks", () => {
  test("keep the icon inside the page, and only name what a file page would miss", () => {
    const html = siteLinks(INDEX);
    expect(html).toMatch(/<link\s+rel="icon"\s+href="data:/);
    expect(html).not.toContain('rel="manifest"');
    expect(html).toContain('<meta name="standpoint:worker" content="./service-worker.js" />');
  });

  test("refuse a page without an icon inside", () => {
    expect(() => siteLinks("<head></head>")).toThrow("no icon");
  });

  test("have the same drawing on both sides", () => {
    const inside = decodeURIComponent(/href="data:image\/svg\+xml,([^"]*)"/.exec(INDEX)?.[1] ?? "");
    expect(readFileSync("src/ui/icon.svg", "utf8").trim()).toBe(inside.replaceAll("'", '"'));
  });
});

describe("lostPage", () => {
  test("leads to the folder of the site from any depth", () => {
    const page = lostPage("https://example.org/standpoint/");
    expect(page.match(/(?:href|src)="[^"]*"/g)).toEqual([
      'href="/standpoint/icon.svg"',
      'href="/standpoint/page.css"',
      'src="/standpoint/404.js"',
      'href="/standpoint/"',
    ]);
  });

  test("leads to the root of the host where nobody says where the site stands", () => {
    expect(lostPage(null)).toContain('<a id="home" href="/">');
  });
});

describe("frozenFolders", () => {
  test("are one for each data version, fit to be folders", () => {
    const cases = ["2022-08-25", "2018-08/2022-08", "2022-08-25"].map((asOf) => aCase({ asOf }));
    expect(frozenFolders(cases)).toEqual(["v/2018-08-2022-08/", "v/2022-08-25/"]);
    expect(frozenFolders([])).toEqual([]);
  });
});

describe("the manifest", () => {
  test("keeps to the folder it lies in", () => {
    const manifest = JSON.parse(webManifest()) as {
      icons: { src: string }[];
      start_url: string;
      scope: string;
    };
    expect([manifest.start_url, manifest.scope]).toEqual(["./", "./"]);
    expect(manifest.icons.map(({ src }) => src)).toEqual(["icon.svg", "icon-192.png", "icon-512.png"]);
  });
});

describe("keptBuild", () => {
  test("has another name as soon as a byte of a file, or its name, differs", () => {
    const names = [
      [["a", "1"]],
      [["a", "2"]],
      [["b", "1"]],
      [
        ["a", "1"],
        ["b", ""],
      ],
    ].map((files) => keptBuild(new Map(files as [string, string][])).name);
    expect(new Set(names).size).toBe(4);
    expect(
      keptBuild(
        new Map([
          ["b", "2"],
          ["a", "1"],
        ]),
      ),
    ).toEqual(
      keptBuild(
        new Map([
          ["a", "1"],
          ["b", "2"],
        ]),
      ),
    );
  });

  test("asks for the folder and not for index.html, which many hosts redirect", () => {
    expect(keptBuild(new Map([["index.html", ""]])).files).toEqual(["./"]);
  });
});

describe("the rasteriser", () => {
  test("draws the same PNG of the asked width each time, text with it", async () => {
    const rasterise = await makeRasteriser();
    const text = (word: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><text x="5" y="30" font-family="Anything">${word}</text></svg>`;
    const [first, second, other] = [text("one"), text("one"), text("two")].map((svg) => rasterise(svg, 200));
    expect(Buffer.from(first!).equals(second!)).toBe(true);
    expect(Buffer.from(first!).equals(other!)).toBe(false);
    expect(Buffer.from(first!).readUInt32BE(16)).toBe(200);
  });

  test("draws the icon with room around it", async () => {
    const rasterise = await makeRasteriser();
    const png = rasterise(iconPicture(readFileSync("src/ui/icon.svg", "utf8")), 192);
    expect([Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([192, 192]);
  });
});
