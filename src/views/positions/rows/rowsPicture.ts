import { STANCES, type Stance } from "../../../case/statement.ts";
import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { baseWords } from "../../../i18n/messages.ts";
import type { Words } from "../../../i18n/words.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import type { Explorer } from "../../../store/createExplorerStore.ts";
import { selectContestRows } from "../../../store/rowSelectors.ts";
import { selectWholeNetwork } from "../../../store/selectors.ts";
import { smallSign } from "../../marks/legendSigns.ts";
import { type Mark, type PicturePart, type Type, movedTo, textLine } from "../../marks/paint/mark.ts";
import { stanceSign } from "../../marks/stanceSign.ts";
import { type LegendItem, kindItems, legendPart, unnamedItems } from "../../picture/legendPart.ts";
import { stacked, textPart } from "../../picture/pictureFrame.ts";
import type { Parts, RowsExport } from "../../view/viewExport.ts";
import { type RowSection, rowSections } from "./rowSections.ts";
import { standCounts } from "./spokenRow.ts";
import { groupBarsPart, middleOfBars } from "./split/groupBarsPart.ts";
import { type Split, splitOf } from "./split/useSplit.ts";
import { MIDDLE } from "./stripRoom.ts";
import { stripPart } from "./stripPart.ts";

/** Always the same, so that the same choices give the same picture on every screen. */
const WIDTH = 760;
const INSET = 8;

/** The rows of propositions, to be saved: all of them, the open ones closed. */
export const rowsExport: RowsExport = {
  name: (language) => language.of(rowsWords).list,
  picture: { layoutRequest: () => null, parts },
};

function parts(state: Explorer, language: Words): Parts | null {
  const all = selectContestRows(state);
  if (all.every((row) => standCounts(row).shown === 0)) return null;
  const sections = rowSections(state.index, all, state.display.order, language.of(rowsWords));
  const { index, display } = state;
  const split = splitOf({ index, by: display.by, rows: all }, language.of(baseWords));
  const drawn = sections.flatMap((section) => sectionParts(section, split, language));
  return [
    stacked([barPart(split, language), ...drawn]),
    legendPart(legendOf(state, language, split === null ? all.some(isPartly) : null), WIDTH),
  ];
}

/** Which side says no and which yes. */
function barPart(split: Split | null, language: Words): PicturePart {
  const { side } = language.of(rowsWords);
  const [height, y] = [30, 20];
  const middle = split === null ? MIDDLE * WIDTH : INSET + middleOfBars(split, WIDTH - 2 * INSET);
  const type: Type = { size: 14, weight: 600, fill: "ink" };
  return {
    width: WIDTH,
    height,
    marks: [
      { kind: "rect", x: 0, y: 0, width: WIDTH, height, fill: "paper-raised" },
      textLine(side.oppose, middle - 30, y, { ...type, fill: "oppose", anchor: "end" }),
      stanceSign("oppose", { x: middle - 23, y: height / 2, size: 11 }),
      stanceSign("support", { x: middle + 12, y: height / 2, size: 11 }),
      textLine(side.support, middle + 30, y, { ...type, fill: "support" }),
    ],
  };
}

/** Under a head, which the first group, where both sides are taken, does without: the bar above says it. */
function sectionParts({ id, title, rows }: RowSection, split: Split | null, language: Words): Parts {
  const head = id === "contested" ? [] : [headPart(title)];
  return [...head, ...rows.map((row) => rowPart(row, split, language))];
}

function headPart(title: string): PicturePart {
  const type = { size: 15, fill: "ink-soft", family: "serif", isItalic: true } as const;
  const words = textPart(title, WIDTH - 2 * INSET, { ...type, lineHeight: 20 });
  const height = words.height + 14;
  const ground: Mark = { kind: "rect", x: 0, y: 0, width: WIDTH, height, fill: "paper-raised" };
  return { width: WIDTH, height, marks: [ground, edge(0), edge(height), movedTo(INSET, 7, ...words.marks)] };
}

/** The sentence, who stands where or how many of each group, and how much of it is in the selection, over a line. */
function rowPart(row: ContestRow, split: Split | null, language: Words): PicturePart {
  const words = language.of(rowsWords);
  const inner = WIDTH - 2 * INSET;
  const type = { size: 16.5, fill: "ink", family: "serif", weight: 600 } as const;
  const { marks, height } = stacked([
    textPart(row.proposition.text, inner, { ...type, lineHeight: 21 }),
    ...(split === null
      ? [movedAside(stripPart(row, WIDTH, language), -INSET)]
      : [{ width: inner, height: 5, marks: [] }, groupBarsPart(row, split, inner, language)]),
    ...(isPartly(row)
      ? [
          textPart(words.inSelection(standCounts(row)), inner, {
            size: 12.5,
            lineHeight: 18,
            fill: "ink-soft",
          }),
        ]
      : []),
  ]);
  const all = height + 18;
  return { width: WIDTH, height: all, marks: [movedTo(INSET, 9, ...marks), edge(all)] };
}

function movedAside({ marks, ...size }: PicturePart, x: number): PicturePart {
  return { ...size, marks: [movedTo(x, 0, ...marks)] };
}

function edge(y: number): Mark {
  return { kind: "path", path: `M0 ${y}H${WIDTH}`, stroke: "rule" };
}

const GHOST: Mark = { kind: "circle", x: 6.5, y: 0, radius: 5, fill: "rule" };

/** Whether a filter hides some of it. */
function isPartly(row: ContestRow): boolean {
  const { shown, count } = standCounts(row);
  return shown < count;
}

/** What marks mean besides the two sides that the bar names; bars, for which `isPart` is null, have no shapes. */
function legendOf(state: Explorer, language: Words, isPart: boolean | null): readonly LegendItem[] {
  const [messages, words] = [language.of(baseWords), language.of(rowsWords)];
  const network = selectWholeNetwork(state);
  const isBetween = (stance: Stance) => stance === "mixed" || stance === "abstain";
  const between = STANCES.filter(
    (stance) => isBetween(stance) && network.links.some((link) => link.stance === stance),
  );
  const stances = between.map((stance) => ({
    marks: [stanceSign(stance, { x: 0, y: 0, size: 11 })],
    width: 11,
    text: words.side[stance],
  }));
  if (isPart === null) return stances;
  return [
    ...stances,
    ...kindItems(network, messages, smallSign),
    ...unnamedItems(network, messages, smallSign),
    ...(isPart ? [{ marks: [GHOST], width: 13, text: words.ghost }] : []),
  ];
}
