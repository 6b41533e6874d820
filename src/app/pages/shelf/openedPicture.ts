import type { Words } from "../../../i18n/words.ts";
import type { Layout, LayoutRequest } from "../../../network/layout/layoutRequest.ts";
import { type Explorer, createExplorerStore } from "../../../store/createExplorerStore.ts";
import { selectIsSpine } from "../../../store/spine/groupSelectors.ts";
import { askForLayout } from "../../../views/graph/layoutEngine.ts";
import type { PicturePart } from "../../../views/marks/paint/mark.ts";
import { VIEWS, entryOf } from "../../../views/registry.ts";
import type { ViewPicture } from "../../../views/view/viewExport.ts";
import { withoutWords } from "./withoutWords.ts";

/** A case with more statements is not drawn here: the page would be held too long. */
const MOST_STATEMENTS = 5000;
const FRAME = { width: 1000, height: 560 };

/** The network of a case that was opened, whatever the filters leave of it, small and without words; null where there is none, or too much of it. */
export async function openedPicture({ index }: Explorer, language: Words): Promise<PicturePart | null> {
  if (index.case.statements.length > MOST_STATEMENTS) return null;
  const { sharePicture, picture } = await entryOf(VIEWS.all[0]).exported.load();
  const whole = createExplorerStore({ index, views: VIEWS }).getState();
  const drawn = selectIsSpine(whole)
    ? sharePicture(whole, FRAME, language)
    : await placedPicture(picture, whole, language);
  return drawn && { ...drawn, marks: drawn.marks.flatMap(withoutWords) };
}

/** Node by node, which takes a worker seconds. */
async function placedPicture(picture: ViewPicture, whole: Explorer, language: Words) {
  const request = picture.layoutRequest(whole, language, { ...FRAME, growth: "both" });
  if (request === null) return null;
  const parts = picture.parts(whole, language, await placed(request)) ?? [];
  // What explains the network stands above it and below it, and is lower.
  return parts.toSorted((a, b) => b.height - a.height)[0] ?? null;
}

function placed(request: LayoutRequest): Promise<Layout> {
  return new Promise((resolve) => void askForLayout(request, resolve));
}
