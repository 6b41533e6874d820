import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectAlignment, selectAxisEnds, selectNetwork } from "../../store/selectors.ts";
import { type LegendItem, kindItems, legendSvg, stanceItems, unnamedItem } from "../picture/legendSvg.ts";
import type { PicturePart } from "../picture/pictureFrame.ts";
import type { PictureStyle } from "../picture/pictureStyle.ts";
import { SERIF, line } from "../picture/pictureType.ts";
import { movedTo } from "../picture/svgText.ts";
import { positionsGraph, stancesIn } from "../positions/positionsExport.ts";
import type { Parts, PictureFrame, ViewExport } from "../view/viewExport.ts";
import { cellsSvg, silenceSign } from "./matrixCellSvg.ts";
import { type MatrixScene, matrixScene } from "./matrixScene.ts";
import { matrixSvg } from "./matrixSvg.ts";

export const matrixExport: ViewExport = {
  picture: { layoutRequest: () => null, parts },
  sharePicture,
  graph: positionsGraph,
};

/** A matrix with its legend. */
function parts(state: Explorer, style: PictureStyle): Parts | null {
  const network = selectNetwork(state);
  if (network.nodes.length === 0) return null;
  const { colours, language } = style;
  const drawn = matrixSvg(sceneOf(state, language), { ends: selectAxisEnds(state), language }, colours);
  return [drawn, legendSvg(matrixLegend(network, style), Math.max(760, drawn.width), colours)];
}

function sceneOf(state: Explorer, { grammar: { compare } }: Words): MatrixScene {
  const { themes } = state.index.case;
  const [network, alignment] = [selectNetwork(state), selectAlignment(state)];
  return matrixScene({ network, alignment, themes, order: state.display.columns, compare });
}

/** What the signs of the matrix mean. */
function matrixLegend(network: Network, { colours, language }: PictureStyle): LegendItem[] {
  const messages = language.of(baseWords);
  return [
    ...stanceItems(stancesIn(network), colours, messages),
    { sign: silenceSign(colours), width: 33, text: language.of(matrixWords).legendSilence },
    ...kindItems(network, colours, messages),
    unnamedItem(messages.chart.legendDash, colours),
  ];
}

const END_ROW = 28;

/** The cells alone, between the names of the ends of the axis. */
function sharePicture(state: Explorer, frame: PictureFrame, style: PictureStyle): PicturePart {
  const scene = sceneOf(state, style.language);
  const { start, end } = selectAxisEnds(state);
  const cell = {
    width: frame.width / Math.max(1, scene.columns.length),
    height: (frame.height - 2 * END_ROW) / Math.max(1, scene.rows.length),
  };
  const content = [
    endName("↑", start, 18, style),
    movedTo(0, END_ROW, cellsSvg(scene, cell, style.colours)),
    endName("↓", end, frame.height - 6, style),
  ];
  return { ...frame, content: content.join("") };
}

function endName(
  arrow: string,
  nodes: AxisEnds["start"],
  y: number,
  { colours, language }: PictureStyle,
): string {
  if (nodes.length === 0) return "";
  const names = nodes.map(({ actor }) => actor.label ?? actor.name);
  const type = { size: 20, fill: colours.inkSoft, family: SERIF, isItalic: true };
  return line(`${arrow} ${language.of(matrixWords).towards({ names })}`, 0, y, type);
}
