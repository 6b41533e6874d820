import type { ActorId } from "../../case/actor.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import { areRowsShared } from "../../network/axis/equalRows.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectAlignment, selectAxisEnds, selectNetwork, selectWholeNetwork } from "../../store/selectors.ts";
import { smallSign } from "../marks/legendSigns.ts";
import { type LegendItem, kindItems, legendPart, unnamedItems } from "../picture/legendPart.ts";
import { type Mark, type PicturePart, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { positionsGraph, stancesIn } from "../positions/positionsExport.ts";
import type { Parts, PictureFrame, ViewExport } from "../view/viewExport.ts";
import { SILENCE_SIGN, cellSign, cellsAlone } from "./cellMarks.ts";
import { drawnRows, rowsAtOnce } from "./rows/drawnRows.ts";
import { type MatrixScene, matrixScene } from "./matrixScene.ts";
import { rowHeadings } from "../headings/rowHeadings.ts";
import { matrixEndName, matrixPart } from "./matrixPart.ts";

export const matrixExport: ViewExport = {
  picture: { layoutRequest: () => null, parts },
  sharePicture,
  graph: positionsGraph,
  remarks,
};

/** A matrix with its legend. */
function parts(state: Explorer, language: Words): Parts | null {
  const network = selectNetwork(state);
  if (network.nodes.length === 0) return null;
  const drawn = matrixPart(sceneOf(state, language), { ends: selectAxisEnds(state), language });
  return [drawn, legendPart(matrixLegend(network, language), Math.max(760, drawn.width))];
}

function sceneOf(state: Explorer, language: Words): MatrixScene {
  const { compare } = language.grammar;
  const themes = state.index.shownThemes;
  const [network, alignment] = [selectNetwork(state), selectAlignment(state)];
  const merging = areRowsShared(selectWholeNetwork(state), network) ? { apart: NOBODY } : null;
  const { columns: order, by } = state.display;
  const headings = rowHeadings(state.index, by, language.of(baseWords));
  return matrixScene({ network, alignment, themes, order, compare, merging, headings });
}

const NOBODY: ReadonlySet<ActorId> = new Set();

/** That rows are shared, and that not all are drawn. */
function remarks(state: Explorer, language: Words): readonly string[] {
  const { rows, columns } = sceneOf(state, language);
  const matrix = language.of(matrixWords);
  const drawn = drawnRows(rows, rowsAtOnce(columns.length)).length;
  const actors = rows.reduce((sum, row) => sum + row.actors.length, 0);
  return [
    ...(actors > rows.length ? [matrix.sharedRows({ actors, rows: rows.length })] : []),
    ...(drawn < rows.length ? [matrix.drawnRows({ drawn, rows: rows.length })] : []),
  ];
}

/** What the signs of the matrix mean. */
function matrixLegend(network: Network, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const matrix = language.of(matrixWords);
  const shown = stancesIn(network);
  const stances = STANCES.filter((stance) => shown.has(stance));
  const cell = (stance: Stance, count: number, text: string): LegendItem => ({
    ...cellSign(stance, count, language.grammar),
    text,
  });
  const isMany = network.links.some(({ statements }) => statements.length > 1);
  return [
    ...stances.map((stance) => cell(stance, 1, messages.words.stanceName[stance])),
    { ...SILENCE_SIGN, text: matrix.legendSilence },
    ...(isMany ? [cell(stances[0] ?? "support", 2, matrix.legendNumber)] : []),
    ...kindItems(network, messages, smallSign),
    ...unnamedItems(network, messages, smallSign),
  ];
}

const END_ROW = 28;

/** The cells alone, between the names of the ends of the axis. */
function sharePicture(state: Explorer, frame: PictureFrame, language: Words): PicturePart {
  const { columns, ...scene } = sceneOf(state, language);
  const rows = drawnRows(scene.rows, rowsAtOnce(columns.length)).map(({ row }) => row);
  const { start, end } = selectAxisEnds(state);
  const cell = {
    width: frame.width / Math.max(1, columns.length),
    height: (frame.height - 2 * END_ROW) / Math.max(1, rows.length),
  };
  const marks = [
    ...endName("↑", start, 18, language),
    movedTo(0, END_ROW, ...cellsAlone(rows, cell)),
    ...endName("↓", end, frame.height - 6, language),
  ];
  return { ...frame, marks };
}

const END: Type = { size: 20, fill: "ink-soft", family: "serif", isItalic: true };

function endName(arrow: string, end: AxisEnd, y: number, language: Words): readonly Mark[] {
  const name = matrixEndName(end, language);
  return name === "" ? [] : [textLine(`${arrow} ${name}`, 0, y, END)];
}
