import { rowsWords } from "../../../i18n/en/views/rows.ts";
import type { Words } from "../../../i18n/words.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { shortName } from "../../marks/firstNames.ts";
import { type Mark, type PicturePart, type Type, movedTo } from "../../marks/paint/mark.ts";
import { firstThatFits, fitNames, nameLines } from "./fitNames.ts";
import type { StandBlock } from "./standBlock.ts";
import { standMark } from "./standMark.ts";
import { MIDDLE, NAME_SIZE, type SideNames, type StripNames, stripRoom } from "./stripRoom.ts";

const LINE_HEIGHT = 16.5;
const LEAST_HEIGHT = 36;
/** Around what stands on the line. */
const AIR = 3;
const GAP = 8;
/** Groups in which nobody takes one of the sides. */
const ONE_SIDED = /^(?:mixed|not|neither)/;

/** Who says no, both and yes on a row, for a picture that stands alone: marks around the middle line, with names outside. */
export function stripPart(row: ContestRow, width: number, language: Words): PicturePart {
  const { start, middle, end, between, clear } = stripRoom(row, width);
  const names = [start, end].map((side, at) => namesOf(side, at === 0, language));
  const lengths = names.map((lines) => lines.length * LINE_HEIGHT);
  const height =
    Math.max(LEAST_HEIGHT, start.block.height, end.block.height, middle.height, ...lengths) + 2 * AIR;
  const line = { width, height, x: MIDDLE * width };
  const sides = [start, end].flatMap(({ block }, at) => {
    const outwards = at === 0 ? -1 : 1;
    const words = wordsAt(
      names[at] ?? [],
      line,
      outwards * (clear + block.width + (block.width > 0 ? GAP : 0)),
    );
    return [blockAt(block, line, outwards * clear, outwards), ...words];
  });
  const stroke = ONE_SIDED.test(row.group) ? "rule-strong" : "ink";
  const drawnLine: Mark = { kind: "path", path: `M${line.x} 0V${height}`, stroke, strokeWidth: 1.5 };
  const under = underLine(namesOf(between, false, language), line);
  return {
    width,
    height: height + under.height,
    marks: [drawnLine, ...onTheLine(middle, line), ...sides, ...under.marks],
  };
}

/** The names of who is on the line, in the middle under it. */
function underLine(lines: readonly string[], { x, height }: Line): Omit<PicturePart, "width"> {
  const placed = lines.map((text, at) => ({ text, x, y: height + NAME_SIZE - 0.5 + at * LINE_HEIGHT }));
  const type: Type = { size: NAME_SIZE, fill: "ink", anchor: "middle" };
  return {
    height: lines.length * LINE_HEIGHT,
    marks: placed.length === 0 ? [] : [{ kind: "text", lines: placed, ...type }],
  };
}

/** Where the middle line stands, and how high it is. */
interface Line {
  readonly x: number;
  readonly height: number;
}

/** Marks from a distance to the line on, outwards: -1 for the start, 1 for the end. */
function blockAt({ height, marks }: StandBlock, line: Line, from: number, outwards: 1 | -1): Mark {
  const placed = marks.map((one) => standMark({ ...one, x: outwards * one.x }));
  return movedTo(line.x + from, (line.height - height) / 2, ...placed);
}

/** The line leaves room for what is on it. */
function onTheLine(block: StandBlock, line: Line): readonly Mark[] {
  if (block.marks.length === 0) return [];
  const [x, height] = [line.x - block.width / 2, block.height + 2 * AIR];
  const y = (line.height - height) / 2;
  return [
    { kind: "rect", x, y, width: block.width, height, fill: "paper" },
    blockAt(block, line, -block.width / 2, 1),
  ];
}

/** The names of a side, line by line: as many as have room, and how many others there are. */
function namesOf({ names, nameWidth }: StripNames, isReversed: boolean, language: Words): readonly string[] {
  return names.flatMap((some) => linesOf(some, nameWidth, isReversed, language));
}

function linesOf({ of, stands, lines }: SideNames, width: number, isReversed: boolean, language: Words) {
  const words = language.of(rowsWords);
  const before = of === "side" ? undefined : words.between[of];
  const room = { width, lines, size: NAME_SIZE, before, isReversed };
  const fitted = fitNames(
    stands.map(({ actor }) => shortName(actor, actor.id)),
    room,
  );
  const count = fitted.others;
  if (fitted.names.length > 0) return nameLines(fitted, room, words.others({ count }));
  const after = (text: string) => (before === undefined ? text : `${before} ${text}`);
  const told = firstThatFits([after(words.actors({ count })), after(language.grammar.number(count))], room);
  return told === null ? [] : [told];
}

/** Lines of names around the middle of the height, which end or begin at a distance from the line. */
function wordsAt(lines: readonly string[], line: Line, from: number): readonly Mark[] {
  const type: Type = { size: NAME_SIZE, fill: "ink", ...(from < 0 ? { anchor: "end" } : {}) };
  const top = (line.height - lines.length * LINE_HEIGHT) / 2 + NAME_SIZE - 0.5;
  const placed = lines.map((text, at) => ({ text, x: line.x + from, y: top + at * LINE_HEIGHT }));
  return placed.length === 0 ? [] : [{ kind: "text", lines: placed, ...type }];
}
