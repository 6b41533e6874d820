import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { integrityOf, loaderBuild } from "../../../src/workshop/script/loaderBuild.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

const buildLoader = async () => {
  const root = mkdtempSync(join(tmpdir(), "standpoint-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Page</title>");
  await build({ root, configFile: false, logLevel: "silent", plugins: [loaderBuild(process.cwd())] });
  return (name: string) => readFileSync(join(root, "dist/embed/v1", name), "utf8");
};

describe("the build of the loader", () => {
  test("makes one classic script that a browser of 2019 reads, and the same pinned with its hash", async () => {
    const read = await buildLoader();
    const code = read("loader.js");
    expect(code).not.toMatch(/\?\.[a-z[(]|\?\?|\bimport\b|\bexport\b|replaceAll/);
    expect(() => new Script(code)).not.toThrow();
    expect(read(`loader.${version}.js`)).toBe(code);
    expect(read(`loader.${version}.js.integrity`)).toBe(`${integrityOf(code)}\n`);
  });
});

describe("integrityOf", () => {
  test("is the hash as pages write it", () => {
    expect(integrityOf("")).toBe("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
  });
});
