import type { PluginOption } from "vite";
import { VIEWS, entryOf } from "../views/registry.ts";
import { OLDEST_BROWSERS } from "../host/oldestBrowsers.ts";
import { browsersWords } from "../i18n/en/browsers.ts";
import { buildWords, site } from "./start/buildWords.ts";
import { beforePaintBuild } from "./script/beforePaintBuild.ts";
import { casesPlugin } from "./cases/casesPlugin.ts";
import { layoutsPlugin } from "./cases/layoutsPlugin.ts";
import { shelfPlugin } from "./cases/shelfPlugin.ts";
import { classicBuild } from "./script/classicBuild.ts";
import { firstFrameBuild } from "./first/firstFrameBuild.ts";
import { loaderBuild } from "./script/loaderBuild.ts";
import { phonePreload } from "./script/phonePreload.ts";
import { workersWithoutEdtf } from "./script/workersWithoutEdtf.ts";
import { appWhenSeen } from "./script/appWhenSeen.ts";
import { oneFileBuild } from "./script/oneFileBuild.ts";
import { d3Parts } from "./script/d3Parts.ts";
import { routerParts } from "./script/routerParts.ts";
import { signsWithoutStack } from "./script/signsWithoutStack.ts";
import { sqlScript } from "./script/sqlScript.ts";
import { zipOnPage } from "./script/zipOnPage.ts";
import { shareBuild } from "./site/shareBuild.ts";
import { siteBuild } from "./site/siteBuild.ts";

// What imports this file imports nothing later, when the build draws the views.
await Promise.all(VIEWS.all.map((name) => entryOf(name).exported.load()));

/** Everything that makes the site of a build from the folder `root`, and from its public address where one is given. */
export function plugins(root: string, address: string | undefined): PluginOption[] {
  return [
    casesPlugin(root, site.fallback),
    layoutsPlugin(root),
    shelfPlugin(),
    d3Parts(),
    routerParts(),
    signsWithoutStack(),
    zipOnPage(),
    classicBuild(),
    workersWithoutEdtf(),
    beforePaintBuild(root, buildWords.of(browsersWords).unable(OLDEST_BROWSERS)),
    firstFrameBuild(root, site.fallback),
    loaderBuild(root),
    oneFileBuild(),
    appWhenSeen(),
    phonePreload(),
    shareBuild(root, address),
    siteBuild(root, address),
    sqlScript(root),
  ];
}
