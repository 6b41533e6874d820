import type { Plugin } from "vite";
import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import { sharePicture } from "../../views/sharePicture.ts";
import { buildWords, site } from "../start/buildWords.ts";
import { caseDataFile, caseFiles, readTextFile } from "../cases/caseFiles.ts";
import { readCase } from "../cases/soundData.ts";
import { oembed } from "./oembed.ts";
import { makeRasteriser } from "./rasterise.ts";
import { type Built, sharedFiles } from "./sharedDrawings.ts";
import { PICTURE_SIZE } from "./shareTags.ts";
import { sharedViews } from "./sharedView.ts";
import { siteUrl } from "./siteUrl.ts";

type Emit = (fileName: string, source: string | Uint8Array) => void;

/**
 * Adds to the build, for each view of each case, a page to share with its picture, and the data of the case; where it
 * is told the address of the site (`address`), also what oEmbed asks for.
 */
export function shareBuild(root: string, address: string | undefined): Plugin {
  return {
    name: "standpoint:share-build",
    apply: "build",
    enforce: "post",
    buildStart() {
      if (siteUrl(address) === null) this.info(site.noSiteUrl);
    },
    async generateBundle(_options, bundle) {
      const emit: Emit = (fileName, source) => void this.emitFile({ type: "asset", fileName, source });
      const files = caseFiles(root);
      const cases = files.map(readCase);
      for (const [at, shown] of cases.entries()) emit(caseDataFile(shown), readTextFile(files[at] ?? ""));
      await emitPages(cases, { root, bundle, siteUrl: siteUrl(address) }, emit);
      await emitPictures(cases, emit);
    },
  };
}

async function emitPages(cases: readonly Case[], built: Built, emit: Emit): Promise<void> {
  for (const shared of sharedViews(cases)) {
    for (const [file, source] of await sharedFiles(shared, built)) emit(file, source);
    if (built.siteUrl !== null) emit(shared.oembed, oembed(shared, built.siteUrl));
  }
}

async function emitPictures(cases: readonly Case[], emit: Emit): Promise<void> {
  const rasterise = await makeRasteriser();
  for (const { shown, view, pictured, picture } of sharedViews(cases)) {
    if (pictured !== view) continue;
    const svg = await sharePicture(indexCase(shown), view, buildWords);
    emit(picture, rasterise(svg, PICTURE_SIZE.width));
  }
}
