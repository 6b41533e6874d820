import { matrixWords } from "../i18n/en/views/matrix.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { setWhere } from "../case/statementSet.ts";
import { addressesOf } from "../network/addresses/addressNetwork.ts";
import { alignAmong, spreadAcross } from "../network/axis/alignAmong.ts";
import { alignment } from "../network/axis/alignment.ts";
import { axisEnds } from "../network/axis/axisEnds.ts";
import { flowLevels } from "../network/axis/flowLevels.ts";
import { positions } from "../network/position.ts";
import { findSides } from "../network/sides/sides.ts";
import { type TieSide, profilesOf, tieNetwork } from "../network/ties/tieNetwork.ts";
import { twoModeNetwork } from "../network/twoModeNetwork.ts";
import { addressDrawing } from "./addressees/addressDrawing.ts";
import { positionDrawing } from "./graph/linkDrawing.ts";
import { matrixScene } from "./matrix/matrixScene.ts";
import { cellsSvg } from "./matrix/matrixCellSvg.ts";
import type { PicturePart } from "./picture/pictureFrame.ts";
import type { LegendStyle } from "./pictureLegends.ts";
import { SERIF, line } from "./picture/pictureType.ts";
import { scaledInto, shareNetwork } from "./picture/shareNetwork.ts";
import { letterOf } from "./sides/sideLabels.ts";
import { movedTo } from "./picture/svgText.ts";
import { tieDrawing } from "./ties/tieDrawing.ts";
import { timelineScene } from "./timeline/timelineScene.ts";
import { timelineSvg } from "./timeline/timelineSvg.ts";

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

type Whole = ReturnType<typeof wholeOf>;
type Room = Pick<PicturePart, "width" | "height">;

/** What every view of a whole case is drawn from. */
export function wholeOf(index: CaseIndex) {
  const all = setWhere(index.case.statements.length, () => true);
  const taken = positions(index, all);
  const network = twoModeNetwork(index, taken);
  return {
    index,
    all,
    network,
    alignment: alignment(network),
    themes: index.case.themes,
    counts: {
      statements: index.case.statements.length,
      actors: new Set(taken.map(({ actor }) => actor)).size,
    },
  };
}

/** A view of a whole case, so simple that it can be read small. */
export function shareView(whole: Whole, view: SharedView, room: Room, style: LegendStyle): PicturePart {
  switch (view) {
    case "network":
      return shareNetwork({ ...whole, drawing: positionDrawing }, room, style.colours);
    case "alignment":
    case "firmness":
      return shareTies(whole, "actor", room, style);
    case "propositions":
      return shareTies(whole, "proposition", room, style);
    case "sides":
      return shareSides(whole, room, style);
    case "addressees":
      return shareAddresses(whole, room, style);
    case "matrix":
      return shareMatrix(whole, room, style);
    case "timeline":
      return shareTimeline(whole, room, style);
  }
}

const PROJECTION = { aggregation: "subtract", normalization: "no", repeats: "once" } as const;

function tiesOf({ index, all, network }: Whole, side: TieSide) {
  const settings = { ...PROJECTION, least: 0, strongest: null, side };
  return tieNetwork(index, profilesOf(index, all, side), network, settings);
}

function shareTies(whole: Whole, side: TieSide, room: Room, { colours }: LegendStyle): PicturePart {
  const ties = tiesOf(whole, side);
  if (ties === null) return shareNetwork({ ...whole, drawing: positionDrawing }, room, colours);
  return shareNetwork({ ...whole, network: ties, drawing: tieDrawing(ties, PROJECTION) }, room, colours);
}

/** Who agrees with whom, each by the letter of its side. */
function shareSides(whole: Whole, room: Room, style: LegendStyle): PicturePart {
  const ties = tiesOf(whole, "actor");
  const found = findSides(whole.index, whole.all);
  if (ties === null || found.kind !== "found") return shareTies(whole, "actor", room, style);
  const shared = { ...whole, network: ties, drawing: tieDrawing(ties, PROJECTION), labelOf: letterOf(found) };
  return shareNetwork(shared, room, style.colours);
}

function shareAddresses(whole: Whole, room: Room, { colours, language }: LegendStyle): PicturePart {
  const { index, all, network: said } = whole;
  const tiesFrom = new Set(index.actors.keys());
  const network = addressesOf(index, said, { visible: all, tiesFrom, ties: "all" });
  const places = spreadAcross(network, alignAmong(network, whole.alignment));
  const shared = {
    network,
    drawing: addressDrawing(language),
    alignment: places,
    levels: flowLevels(network),
  };
  return shareNetwork({ ...shared, themes: [] }, room, colours);
}

/** The cells alone, between the names of the ends of the axis. */
function shareMatrix(whole: Whole, room: Room, { colours, language }: LegendStyle): PicturePart {
  const { network, themes } = whole;
  const { compare } = language.grammar;
  const scene = matrixScene({ network, alignment: whole.alignment, themes, order: "alignment", compare });
  const { start, end } = axisEnds(network, whole.alignment);
  const cell = {
    width: room.width / Math.max(1, scene.columns.length),
    height: (room.height - 2 * END_ROW) / Math.max(1, scene.rows.length),
  };
  const type = { size: 20, fill: colours.inkSoft, family: SERIF, isItalic: true };
  const nameEnd = (arrow: string, nodes: typeof start, y: number) =>
    nodes.length === 0
      ? ""
      : line(
          `${arrow} ${language.of(matrixWords).towards({ names: nodes.map(({ actor }) => actor.label ?? actor.name) })}`,
          0,
          y,
          type,
        );
  const content = [
    nameEnd("↑", start, 18),
    movedTo(0, END_ROW, cellsSvg(scene, cell, colours)),
    nameEnd("↓", end, room.height - 6),
  ];
  return { ...room, content: content.join("") };
}

const END_ROW = 28;

function shareTimeline(whole: Whole, room: Room, { colours, language }: LegendStyle): PicturePart {
  const { index, all } = whole;
  const scene = timelineScene(index, all, all, { width: room.width, row: ROW });
  return scaledInto(timelineSvg(scene, { index, language }, ROW, colours), room);
}

const ROW = 20;
