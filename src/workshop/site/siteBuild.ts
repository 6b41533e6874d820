import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { caseFiles, readTextFile } from "../cases/caseFiles.ts";
import { readCase } from "../cases/soundData.ts";
import { frozenFolders } from "./frozenCopies.ts";
import { hostHeaders } from "./hostHeaders.ts";
import { iconPicture } from "./iconPicture.ts";
import { LOST_SCRIPT, lostPage } from "./lostPage.ts";
import { makeRasteriser } from "./rasterise.ts";
import { siteLinks } from "./siteLinks.ts";
import { siteUrl } from "./siteUrl.ts";
import { ICON_SIDES, iconFile, webManifest } from "./webManifest.ts";
import { keptBuild, workerScript } from "../script/workerBuild.ts";

type Files = Map<string, string | Uint8Array>;
const APPLE_SIDE = 180;
const APP_FILES: ReadonlySet<string> = new Set(["index.html", "before-paint.js"]);

/**
 * Adds to the build what a host needs beside the app: frozen copies, icons and manifest, headers, the page for lost
 * addresses, and the worker that keeps a copy. Must stand after whatever takes the page as it is.
 */
export function siteBuild(root: string, address: string | undefined): Plugin {
  return {
    name: "standpoint:site-build",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("There is no index.html to make a site of.");
      const app = appFiles(bundle);
      const frozen = frozenFiles(root, app);
      page.source = siteLinks(String(page.source));
      const beside = await besideFiles(root, siteUrl(address));
      const kept = keptBuild(new Map([...app, ["index.html", page.source], ...beside.offline]));
      const worker = new Map([["service-worker.js", await workerScript(root, kept)]]);
      for (const [fileName, source] of [...frozen, ...beside.offline, ...beside.online, ...worker])
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** The page of the app and what it asks for. */
function appFiles(bundle: Rolldown.OutputBundle): Files {
  const outputs = Object.values(bundle).filter(
    ({ fileName }) => APP_FILES.has(fileName) || fileName.startsWith("assets/"),
  );
  return new Map(
    outputs.map((output) => [output.fileName, output.type === "chunk" ? output.code : output.source]),
  );
}

function frozenFiles(root: string, app: Files): Files {
  const cases = caseFiles(root).map(readCase);
  const copies = frozenFolders(cases).flatMap((folder) =>
    [...app].map(([name, source]) => [folder + name, source] as const),
  );
  return new Map(copies);
}

async function besideFiles(root: string, url: string | null): Promise<Record<"offline" | "online", Files>> {
  const icon = readTextFile(join(root, "src/ui/icon.svg"));
  const rasterise = await makeRasteriser();
  const square = iconPicture(icon);
  return {
    offline: new Map([
      ["icon.svg", icon],
      ["site.webmanifest", webManifest()],
    ]),
    online: new Map<string, string | Uint8Array>([
      ...ICON_SIDES.map((side) => [iconFile(side), rasterise(square, side)] as const),
      ["apple-touch-icon.png", rasterise(square, APPLE_SIDE)],
      ["page.css", readTextFile(join(root, "src/workshop/site/page.css"))],
      ["404.html", lostPage(url)],
      ["404.js", LOST_SCRIPT],
      ["_headers", hostHeaders()],
    ]),
  };
}
