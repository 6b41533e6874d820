import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { site } from "./src/workshop/buildWords.ts";
import { beforePaintBuild } from "./src/workshop/script/beforePaintBuild.ts";
import { casesPlugin } from "./src/workshop/cases/casesPlugin.ts";
import { classicBuild } from "./src/workshop/script/classicBuild.ts";
import { loaderBuild } from "./src/workshop/script/loaderBuild.ts";
import { oneFileBuild } from "./src/workshop/script/oneFileBuild.ts";
import { shareBuild } from "./src/workshop/site/shareBuild.ts";
import { siteBuild } from "./src/workshop/site/siteBuild.ts";
import { LIMITS } from "./tests/limits.ts";

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    casesPlugin(import.meta.dirname, site.fallback),
    classicBuild(),
    beforePaintBuild(import.meta.dirname),
    loaderBuild(import.meta.dirname),
    oneFileBuild(),
    shareBuild(import.meta.dirname, process.env["SITE_URL"]),
    siteBuild(import.meta.dirname, process.env["SITE_URL"]),
  ],
  json: { stringify: true },
  test: {
    // Both cores: vitest leaves one to itself, which on two would be half the machine.
    maxWorkers: "100%",
    hookTimeout: LIMITS.hook,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
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
          setupFiles: ["tests/setup.ts"],
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
          globalSetup: ["tests/browser/startBrowser.ts"],
          testTimeout: LIMITS.browserTest,
          expect: { poll: { timeout: LIMITS.step } },
          // A test's state is in its page; Playwright is loaded and connected once a worker.
          isolate: false,
        },
      },
    ],
  },
});
