import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { importSource } from "./src/workshop/start/importSource.ts";
import type * as workshop from "./src/workshop/plugins.ts";
import { LIMITS } from "./tests/limits.ts";

const { plugins } = await importSource<typeof workshop>("./src/workshop/plugins.ts");

export default defineConfig({
  base: "./",
  plugins: [react(), plugins(import.meta.dirname, process.env["SITE_URL"])],
  json: { stringify: true },
  test: {
    // Both cores: vitest leaves one to itself, which on two would be half the machine.
    maxWorkers: "100%",
    execArgv: ["--max-semi-space-size=64"],
    hookTimeout: LIMITS.hook,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          setupFiles: ["tests/seed.ts"],
          testTimeout: LIMITS.test,
          // Pure tests share nothing to isolate; loading d3 and the rest for each file anew would take most of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/seed.ts", "tests/setup.ts"],
          isolate: false,
          testTimeout: LIMITS.test,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/site/startBrowser.ts"],
          setupFiles: ["tests/seed.ts"],
          // On a busy machine a page may be slow just once; a fault is there each time.
          retry: 2,
          testTimeout: LIMITS.browserTest,
          expect: { poll: { timeout: LIMITS.step } },
          // A test's state is in its page; Playwright is loaded and connected once a worker.
          isolate: false,
        },
      },
    ],
  },
});
