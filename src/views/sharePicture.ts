import type { CaseIndex } from "../case/caseIndex.ts";
import { pictureWords } from "../i18n/en/views/picture.ts";
import { baseWords } from "../i18n/messages.ts";
import type { Words } from "../i18n/words.ts";
import { createExplorerStore } from "../store/createExplorerStore.ts";
import { selectResultCount } from "../store/selectors.ts";
import type { ViewName } from "../store/views.ts";
import { movedTo } from "./marks/paint/mark.ts";
import { PICTURE_COLOURS } from "./picture/pictureColours.ts";
import { standalone, textPart } from "./picture/pictureFrame.ts";
import { sourceLine } from "./picture/pictureNames.ts";
import { VIEWS, entryOf } from "./registry.ts";

/** As wide and high as the cards of most services are (https://ogp.me: og:image). */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 48;
const TOP = 36;
const FOOT = 28;
const AIR = 12;

/** The picture of a view of the whole case that goes with a shared link: 1200 by 630, read also when it is small. */
export async function sharePicture(index: CaseIndex, view: ViewName, language: Words): Promise<string> {
  const exported = await entryOf(view).exported.load();
  const inner = SIZE.width - 2 * MARGIN;
  const state = createExplorerStore({ index, views: VIEWS }).getState();
  const said = {
    title: index.case.title,
    view: language.of(baseWords).controls.view.name[view],
    shown: language.of(pictureWords).counts(selectResultCount(state)),
    source: sourceLine(index, language),
  };
  const title = textPart(said.title, inner, {
    size: 44,
    lineHeight: 50,
    fill: "ink",
    family: "serif",
    weight: 600,
  });
  const under = textPart(`${said.view} · ${said.shown}`, inner, {
    size: 26,
    lineHeight: 34,
    fill: "ink-soft",
  });
  const foot = textPart(said.source, inner, { size: 20, lineHeight: 25, fill: "ink-soft" });
  const top = TOP + title.height + under.height + AIR;
  const bottom = SIZE.height - FOOT - foot.height;
  const frame = { width: inner, height: bottom - AIR - top };
  const drawn = exported.sharePicture(state, frame, language);
  return standalone(said, SIZE, PICTURE_COLOURS.light, [
    movedTo(MARGIN, TOP, ...title.marks),
    movedTo(MARGIN, TOP + title.height, ...under.marks),
    movedTo(MARGIN, top, ...drawn.marks),
    movedTo(MARGIN, bottom, ...foot.marks),
  ]);
}
