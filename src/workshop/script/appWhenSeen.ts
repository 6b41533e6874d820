import type { Plugin } from "vite";
import { partOf } from "../first/partOf.ts";

const APP_SCRIPT = /\s*<script defer src="([^"]*)"><\/script>/;
const BEFORE_PAINT = /(?<= src="\.\/before-paint\.js")/;

/**
 * Leaves it to the script before the first paint to start the app (`loader/startApp`): a script that the page itself asks for is
 * compiled and run before what the build drew is seen. The page in one file has all inside, and is made before.
 */
export function appWhenSeen(): Plugin {
  return {
    name: "standpoint:app-when-seen",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("There is no index.html to write in.");
      page.source = startedBefore(String(page.source));
    },
  };
}

/**
 * The page without the script of the app, of which the script before the first paint is told.
 * @throws if the page has not both.
 */
export function startedBefore(page: string): string {
  const script = partOf(page, APP_SCRIPT);
  partOf(page, BEFORE_PAINT);
  const [, source = ""] = APP_SCRIPT.exec(script) ?? [];
  return page.replace(script, "").replace(BEFORE_PAINT, ` data-app="${source}"`);
}
