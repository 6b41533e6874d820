import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { classicBuild } from "../../../src/workshop/script/classicBuild.ts";
import { oneFileBuild } from "../../../src/workshop/script/oneFileBuild.ts";
import { shareBuild } from "../../../src/workshop/site/shareBuild.ts";
import { siteBuild } from "../../../src/workshop/site/siteBuild.ts";
import { aCaseJson } from "../../fixtures/aCase.ts";

const OURS = [
  "index.html",
  "src/ui/icon.svg",
  "src/workshop/site/page.css",
  "src/host/offline/keepBuild.ts",
  "src/host/offline/workerMessages.ts",
];

/** A site with the repository's own files around a script of one line and a case. */
const aSite = () => {
  const root = mkdtempSync(join(tmpdir(), "standpoint-"));
  for (const file of OURS) cpSync(file, join(root, file));
  mkdirSync(join(root, "data", "one"), { recursive: true });
  writeFileSync(join(root, "data", "one", "case.json"), JSON.stringify(aCaseJson()));
  writeFileSync(join(root, "src", "main.tsx"), "console.log(1)");
  return root;
};

const buildSite = async (address: string | undefined) => {
  const root = aSite();
  const plugins = [classicBuild(), oneFileBuild(), shareBuild(root, address), siteBuild(root, address)];
  await build({ root, configFile: false, logLevel: "silent", plugins });
  const path = (name: string) => join(root, "dist", name);
  return { has: (name: string) => existsSync(path(name)), read: (name: string) => readFileSync(path(name)) };
};

describe("the build of a site", () => {
  test("names absolute addresses and answers oEmbed where it is told its address", async () => {
    const { read } = await buildSite("https://example.org/standpoint");
    const page = String(read("share/city-data/matrix.html"));
    expect(page).toContain('content="https://example.org/standpoint/share/city-data/matrix.png"');
    expect(page).toContain('href="https://example.org/standpoint/oembed/city-data/matrix.json"');
    expect(JSON.parse(String(read("oembed/city-data/matrix.json")))).toMatchObject({ type: "rich" });
    expect(String(read("404.html"))).toContain('href="/standpoint/"');
    expect(read("share/city-data/matrix.png").readUInt32BE(16)).toBe(1200);
    expect(read("share/city-data/matrix.png").readUInt32BE(20)).toBe(630);
    expect(JSON.parse(String(read("data/city-data.json")))).toEqual(aCaseJson());
  });

  test("leaves oEmbed out where nobody says where it stands", async () => {
    const { read, has } = await buildSite(undefined);
    expect(has("oembed")).toBe(false);
    expect(String(read("share/city-data/matrix.html"))).not.toContain("oembed");
  });

  test("refuses an address that is none", async () => {
    await expect(buildSite("example.org")).rejects.toThrow('SITE_URL is "example.org"');
  });

  test("keeps a frozen copy that needs nothing outside its folder, and one file that needs nothing at all", async () => {
    const { read, has } = await buildSite(undefined);
    const frozen = String(read("v/2022-08-25/index.html"));
    const [, script = ""] = /<script defer src="\.\/([^"]+)"/.exec(frozen) ?? [];
    expect(has(`v/2022-08-25/${script}`)).toBe(true);
    for (const page of [frozen, String(read("standpoint.html"))])
      expect(page).not.toMatch(/standpoint:worker|standpoint:manifest|href="\.\/icon/);
    expect(String(read("index.html"))).toContain('content="./service-worker.js"');
  });

  test("is the same twice, down to the name that the worker gives it", async () => {
    const [one, two] = [await buildSite(undefined), await buildSite(undefined)];
    const files = ["service-worker.js", "share/city-data/network.png", "icon-192.png", "_headers"];
    expect(files.filter((file) => !one.read(file).equals(two.read(file)))).toEqual([]);
  });
});
