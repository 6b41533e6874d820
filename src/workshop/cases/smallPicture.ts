import type { Case } from "../../case/case.ts";
import { withoutWords } from "../../app/pages/shelf/withoutWords.ts";
import { indexCase } from "../../case/indexCase.ts";
import { createExplorerStore } from "../../store/createExplorerStore.ts";
import type { PicturePart } from "../../views/marks/paint/mark.ts";
import { VIEWS, entryOf } from "../../views/registry.ts";
import { buildWords } from "../start/buildWords.ts";
import { isSpine } from "./isSpine.ts";

/** Nodes are drawn where no name fits; groups are small beside their ribbons. */
const FRAMES = { nodes: { width: 640, height: 360 }, groups: { width: 1000, height: 560 } };

/** The network of a whole case as the picture that goes with a shared link draws it, without words, which could not be read so small. */
export async function smallPicture(shown: Case): Promise<PicturePart> {
  const exported = await entryOf(VIEWS.all[0]).exported.load();
  const state = createExplorerStore({ index: indexCase(shown), views: VIEWS }).getState();
  const { width, height, marks } = exported.sharePicture(
    state,
    isSpine(shown) ? FRAMES.groups : FRAMES.nodes,
    buildWords,
  );
  return { width, height, marks: marks.flatMap(withoutWords) };
}
