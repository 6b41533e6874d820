import { STANCES } from "../../../case/statement.ts";
import { BAR_ORDER, type BarName, type SpineBar } from "../../../network/spine/model/spineLayout.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import type { GroupMark, Mark, RectMark } from "../../marks/paint/mark.ts";
import { stanceAt } from "./ribbonMarks.ts";
import { type SpineScene, barEmphasis } from "./spineScene.ts";

/** A part of a bar whose statements do not pass the filter. */
const GHOST = 0.25;
const FAINT_BAR = 0.3;
const FAINT_NAME = 0.45;
const HALO = 3;

/** A proposition: its bar, split by stance, and its name if there is room. */
export function barMark(scene: SpineScene, proposition: number): GroupMark {
  const { said, layout } = scene;
  const bar = layout.bars[proposition];
  const id = said.propositions[proposition]?.id ?? "";
  if (bar === undefined) return { kind: "group", id, marks: [] };
  const isFaint = barEmphasis(scene, proposition) === "faint";
  const shares = shareMarks(scene, proposition, bar);
  const faded: Mark = { kind: "group", marks: shares, ...(isFaint ? { opacity: FAINT_BAR } : {}) };
  return { kind: "group", role: "spine__bar", id, marks: [faded, ...nameMarks(scene, proposition, isFaint)] };
}

/** What each stance takes of a bar, filled as far as it passes the filter. */
function shareMarks({ picture }: SpineScene, proposition: number, bar: SpineBar): readonly RectMark[] {
  const total = bar.statements.reduce((sum, value) => sum + value, 0);
  let x = bar.left;
  return BAR_ORDER.flatMap((stance) => {
    const said = bar.statements[stance] ?? 0;
    const width = (bar.width * said) / Math.max(1, total);
    const passing = Math.min(said, picture.passing[proposition * STANCES.length + stance] ?? 0);
    const share = { kind: "rect", stance: stanceAt(stance), fill: stanceAt(stance) } as const;
    const box = { x, y: bar.top, height: bar.height };
    const filled = said === 0 ? 0 : (width * passing) / said;
    x += width;
    return [
      ...(filled < width - 0.01 ? [{ ...share, ...box, width, opacity: GHOST }] : []),
      ...(filled > 0 ? [{ ...share, ...box, role: "spine__share", width: filled }] : []),
    ];
  });
}

function nameMarks({ layout, names }: SpineScene, proposition: number, isFaint: boolean): readonly Mark[] {
  const name = names.get(proposition);
  return name === undefined ? [] : [nameMark(name, layout.frame.letters, isFaint)];
}

function nameMark({ text, x, y, anchor }: BarName, letters: number, isFaint: boolean): Mark {
  return {
    kind: "text",
    role: "spine__name",
    lines: [{ text, x, y }],
    size: LETTER_SIZES.proposition * letters,
    fill: "ink",
    family: "serif",
    weight: 600,
    ...(anchor === "start" ? {} : { anchor: anchor ?? "middle" }),
    halo: HALO * letters,
    ...(isFaint ? { fade: FAINT_NAME } : {}),
  };
}
