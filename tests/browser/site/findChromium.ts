import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the search needs to know of a computer; tests make their own. */
export interface Computer {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly exists: (file: string) => boolean;
  /** Installs the package `chromium` by apt-get. */
  readonly install: () => void;
}

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const MAC_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PLACES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const ADVICE =
  "The browser tests need a real Chromium: install Google Chrome, Chromium or Microsoft Edge, or name one in CHROME_PATH.";

/**
 * The browser that the tests drive: the one at CHROME_PATH, else an installed one, else on Debian as root a fresh one.
 * @throws one line that says what to install; tests that need a browser never pass without.
 */
export function findChromium(computer: Computer = thisComputer()): string {
  const { CHROME_PATH: named } = computer.environment;
  if (named !== undefined && named !== "") return existing(computer, named);
  return installedChromium(computer) ?? freshChromium(computer);
}

function existing(computer: Computer, named: string): string {
  if (!computer.exists(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  return named;
}

function installedChromium(computer: Computer): string | undefined {
  return [...placesOnPath(computer), ...usualPlaces(computer)].find((place) => computer.exists(place));
}

function freshChromium(computer: Computer): string {
  if (!computer.isRoot || !computer.exists("/etc/debian_version")) throw new Error(ADVICE);
  try {
    computer.install();
  } catch (error) {
    throw new Error(`${ADVICE} (apt-get could not install the package chromium.)`, { cause: error });
  }
  const installed = installedChromium(computer);
  if (installed === undefined) throw new Error(ADVICE);
  return installed;
}

function placesOnPath({ environment, platform }: Computer): string[] {
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter(Boolean);
  const suffix = platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces({ environment, platform }: Computer): string[] {
  if (platform === "darwin") return MAC_PLACES;
  if (platform !== "win32") return ["/opt/google/chrome/chrome", "/snap/bin/chromium"];
  const roots = [environment["PROGRAMFILES"], environment["PROGRAMFILES(X86)"], environment["LOCALAPPDATA"]];
  return roots.flatMap((root) =>
    root === undefined ? [] : WINDOWS_PLACES.map((place) => join(root, place)),
  );
}

function thisComputer(): Computer {
  return {
    environment: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    install: () => {
      execFileSync("apt-get", ["update"], { stdio: "ignore" });
      const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore", env: environment });
    },
  };
}
