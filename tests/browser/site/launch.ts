import { type Browser, type LaunchOptions, chromium } from "playwright-core";
import { findChromium } from "./findChromium.ts";

/** What Playwright switches off itself: of several lists Chromium takes the last alone. */
const OFF_BY_PLAYWRIGHT = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/**
 * Pages of the browser's own, which it loads behind the address bar of every new window, though a browser without a window has
 * no bar: they cost more processor time than the page under test.
 */
const PAGES_OF_THE_ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...PAGES_OF_THE_ADDRESS_BAR].join(",")}`,
];

/** A browser without a window that asks nobody for anything. */
export const launchOptions = (): LaunchOptions => ({ executablePath: findChromium(), args: FLAGS });

/** A browser of its own, for the few tests of what all contexts of one browser share, such as the clipboard. */
export const launch = (): Promise<Browser> => chromium.launch(launchOptions());
