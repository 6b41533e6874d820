import type { CaseIndex } from "../case/caseIndex.ts";
import { setWhere } from "../case/statementSet.ts";
import type { Messages } from "../i18n/messages.ts";
import { alignment } from "../network/alignment.ts";
import { positions } from "../network/position.ts";
import { twoModeNetwork } from "../network/twoModeNetwork.ts";
import { positionDrawing } from "./linkDrawing.ts";
import { PICTURE_COLOURS } from "./pictureColours.ts";
import { type PicturePart, standalone, textPart } from "./pictureFrame.ts";
import { sourceLine } from "./pictureNames.ts";
import { SERIF } from "./pictureType.ts";
import { shareNetwork } from "./shareNetwork.ts";
import { movedTo } from "./svgText.ts";

/** The views of a case, as a link may share them. */
export type SharedView =
  | "network"
  | "alignment"
  | "propositions"
  | "addressees"
  | "matrix"
  | "timeline"
  | "sides"
  | "firmness";

/** As wide and high as the cards of most services are (https://ogp.me: og:image). */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 48;
const FOOT = 30;

/** The picture of a view of the whole case that goes with a shared link: 1200 by 630, read also when it is small. */
export function sharePicture(index: CaseIndex, view: SharedView, messages: Messages): string {
  const { ink, inkSoft } = COLOURS;
  const inner = SIZE.width - 2 * MARGIN;
  const all = setWhere(index.case.statements.length, () => true);
  const taken = positions(index, all);
  const counts = messages.picture.counts({
    statements: index.case.statements.length,
    actors: new Set(taken.map(({ actor }) => actor)).size,
  });
  const said = {
    title: index.case.title,
    view: messages.controls.view.name[view],
    shown: counts,
    source: sourceLine(index, messages),
  };
  const title = textPart(said.title, inner, { size: 44, lineHeight: 50, fill: ink, family: SERIF, weight: 600 });
  const under = textPart(`${said.view} · ${counts}`, inner, { size: 26, lineHeight: 36, fill: inkSoft });
  const foot = textPart(said.source, inner, { size: 20, lineHeight: 26, fill: inkSoft });
  const top = MARGIN - 10 + title.height + under.height + 10;
  const room = { width: inner, height: SIZE.height - FOOT - foot.height - 12 - top };
  const content = [
    movedTo(MARGIN, MARGIN - 10, title.content),
    movedTo(MARGIN, MARGIN - 10 + title.height, under.content),
    movedTo(MARGIN, top, partOf(index, view, room).content),
    movedTo(MARGIN, SIZE.height - FOOT - foot.height, foot.content),
  ];
  return standalone(said, SIZE, COLOURS, content.join(""));
}

const COLOURS = PICTURE_COLOURS.light;

function partOf(index: CaseIndex, _view: SharedView, room: { width: number; height: number }): PicturePart {
  const all = setWhere(index.case.statements.length, () => true);
  const network = twoModeNetwork(index, positions(index, all));
  return shareNetwork({ network, drawing: positionDrawing, alignment: alignment(network) }, room, COLOURS);
}
