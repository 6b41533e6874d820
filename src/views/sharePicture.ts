import type { CaseIndex } from "../case/caseIndex.ts";
import { pictureWords } from "../i18n/en/views/picture.ts";
import { baseWords } from "../i18n/messages.ts";
import type { Words } from "../i18n/words.ts";
import { createExplorerStore } from "../store/createExplorerStore.ts";
import { selectResultCount } from "../store/selectors.ts";
import type { ViewName } from "../store/views.ts";
import { PICTURE_COLOURS } from "./picture/pictureColours.ts";
import { standalone, textPart } from "./picture/pictureFrame.ts";
import { sourceLine } from "./picture/pictureNames.ts";
import { SERIF } from "./picture/pictureType.ts";
import { movedTo } from "./picture/svgText.ts";
import { VIEWS, entryOf } from "./registry.ts";

/** As wide and high as the cards of most services are (https://ogp.me: og:image). */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 48;
const TOP = 36;
const FOOT = 28;
const AIR = 12;
const COLOURS = PICTURE_COLOURS.light;

/** The picture of a view of the whole case that goes with a shared link: 1200 by 630, read also when it is small. */
export async function sharePicture(index: CaseIndex, view: ViewName, language: Words): Promise<string> {
  const exported = await entryOf(view).exported();
  const { ink, inkSoft } = COLOURS;
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
    fill: ink,
    family: SERIF,
    weight: 600,
  });
  const under = textPart(`${said.view} · ${said.shown}`, inner, { size: 26, lineHeight: 34, fill: inkSoft });
  const foot = textPart(said.source, inner, { size: 20, lineHeight: 25, fill: inkSoft });
  const top = TOP + title.height + under.height + AIR;
  const bottom = SIZE.height - FOOT - foot.height;
  const frame = { width: inner, height: bottom - AIR - top };
  const drawn = exported.sharePicture(state, frame, { colours: COLOURS, language });
  const content = [
    movedTo(MARGIN, TOP, title.content),
    movedTo(MARGIN, TOP + title.height, under.content),
    movedTo(MARGIN, top, drawn.content),
    movedTo(MARGIN, bottom, foot.content),
  ];
  return standalone(said, SIZE, COLOURS, content.join(""));
}
