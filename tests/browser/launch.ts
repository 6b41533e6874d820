import { type Browser, type LaunchOptions, chromium } from "playwright-core";
import { findChromium } from "./findChromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser without a window that asks nobody for anything. */
export const launchOptions = (): LaunchOptions => ({ executablePath: findChromium(), args: FLAGS });

/** A browser of its own, for the few tests of what all contexts of one browser share, such as the clipboard. */
export const launch = (): Promise<Browser> => chromium.launch(launchOptions());
