import { delimiter } from "node:path";
import { describe, expect, test } from "vitest";
import { type Computer, findChromium } from "./findChromium.ts";

/** A Linux computer on which exactly the given files exist. */
const aComputer = (files: readonly string[], overrides: Partial<Computer> = {}): Computer => ({
  environment: { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) },
  platform: "linux",
  isRoot: false,
  exists: (file) => files.includes(file),
  install: () => {
    throw new Error("Nothing may be installed here.");
  },
  ...overrides,
});

describe("findChromium", () => {
  test("takes the browser at CHROME_PATH before any other", () => {
    const computer = aComputer(["/usr/bin/chromium", "/my/chrome"], {
      environment: { PATH: "/usr/bin", CHROME_PATH: "/my/chrome" },
    });
    expect(findChromium(computer)).toBe("/my/chrome");
  });

  test("refuses a CHROME_PATH that leads nowhere rather than taking another browser", () => {
    const computer = aComputer(["/usr/bin/chromium"], {
      environment: { PATH: "/usr/bin", CHROME_PATH: "/my/chrome" },
    });
    expect(() => findChromium(computer)).toThrow("CHROME_PATH names /my/chrome, which does not exist.");
  });

  test("finds an installed browser on the path or in its usual place", () => {
    expect(findChromium(aComputer(["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
    expect(findChromium(aComputer(["/usr/bin/microsoft-edge"]))).toBe("/usr/bin/microsoft-edge");
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findChromium(aComputer([mac], { platform: "darwin" }))).toBe(mac);
  });

  test("installs one on Debian as root", () => {
    const files = ["/etc/debian_version"];
    const install = () => void files.push("/usr/bin/chromium");
    expect(findChromium(aComputer(files, { isRoot: true, install }))).toBe("/usr/bin/chromium");
  });

  test("else says in one line what to install", () => {
    const advice = /^The browser tests need a real Chromium: install .*$/;
    expect(() => findChromium(aComputer([]))).toThrow(advice);
    expect(() => findChromium(aComputer(["/etc/debian_version"]))).toThrow(advice);
    expect(() => findChromium(aComputer(["/etc/debian_version"], { isRoot: true }))).toThrow(advice);
  });
});
