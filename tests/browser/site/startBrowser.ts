import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "./launch.ts";
import { serveDist } from "./serveDist.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the one browser listens. */
    readonly browser: string;
    /** Where the built site begins, with a slash at its end. */
    readonly site: string;
  }
}

/** Starts one browser and one server of `dist` before the first test file, and ends both after the last. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const [browser, site] = await Promise.all([
    chromium.launchServer({ ...launchOptions(), host: "127.0.0.1" }),
    serveDist(),
  ]);
  project.provide("browser", browser.wsEndpoint());
  project.provide("site", site.url);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
