import { STANCES, type Stance } from "../../../case/statement.ts";
import type { Messages } from "../../../i18n/messages.ts";
import { legendKinds } from "../../marks/legendKinds.ts";
import { type LegendSign, WIDTH_SIGN, smallSign } from "../../marks/legendSigns.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import { stanceSign } from "../../marks/stanceSign.ts";
import { LEAST_SHAPED } from "../../../network/spine/boxes/fitCrowd.ts";
import type { SpineMarks } from "../../../network/spine/model/spineLayout.ts";
import { tintOf } from "./ribbonMarks.ts";
import type { SpineScene } from "./spineScene.ts";

/** What a sign of the picture means. */
export interface SpineSign {
  readonly sign: LegendSign;
  readonly text: string;
}

/** What the signs of a picture follow from. */
export interface SignedSpine extends Pick<SpineScene, "said" | "words"> {
  /** Null before it is laid out: the signs stand first, so that the picture is laid out once in the room that they leave. */
  readonly layout: { readonly marks: Pick<SpineMarks, "radius"> } | null;
}

/** More actors than this are most likely dots. */
const MANY_ACTORS = 2000;

const RIBBON_DASHES: Readonly<Record<Stance, readonly number[]>> = {
  support: [],
  oppose: [9, 2.5],
  mixed: [2.5, 2],
  abstain: [1.2, 1.8],
};

/** The signs of lines, then those of shapes: only what the picture shows. */
export function spineSigns(scene: SignedSpine, messages: Messages): readonly (readonly SpineSign[])[] {
  const { said, words } = scene;
  const { chart, words: named } = messages;
  const stances = new Set(said.positions.stance);
  const lines = STANCES.filter((_, at) => stances.has(at)).map((stance) => ({
    sign: ribbonSign(stance),
    text: named.stanceName[stance],
  }));
  return [
    [...lines, { sign: WIDTH_SIGN, text: chart.legendWidth }],
    [
      { sign: BAR_SIGN, text: words.legendBar },
      { sign: BOX_SIGN, text: words.legendGroup },
      ...actorSigns(scene, messages),
    ],
  ];
}

function ribbonSign(stance: Stance): LegendSign {
  const ribbon: Mark = {
    kind: "path",
    role: "spine__line",
    path: "M0 0H34",
    stroke: tintOf(stance),
    strokeWidth: 6,
    dashes: RIBBON_DASHES[stance],
  };
  return { width: 48, height: 12, marks: [ribbon, stanceSign(stance, { x: 38, y: 0, size: 10 })] };
}

const BAR_SIGN: LegendSign = {
  width: 30,
  height: 12,
  marks: [
    { kind: "rect", role: "spine__share", x: 0, y: -2.5, width: 11, height: 5, fill: "oppose" },
    { kind: "rect", role: "spine__share", x: 11, y: -2.5, width: 19, height: 5, fill: "support" },
  ],
};

const BOX_SIGN: LegendSign = {
  width: 26,
  height: 14,
  marks: [
    {
      kind: "rect",
      x: 0.5,
      y: -6.5,
      width: 25,
      height: 13,
      corner: 3,
      fill: "paper-raised",
      stroke: "rule-strong",
    },
    { kind: "path", path: "M7 0h0M13 0h0M19 0h0", stroke: "ink", strokeWidth: 3.4, isDotted: true },
  ],
};

const DOT_SIGN: LegendSign = {
  width: 8,
  height: 12,
  marks: [{ kind: "circle", x: 4, y: 0, radius: 2.4, fill: "ink-soft" }],
};

/** Below the size at which shapes can be told, actors are dots, and the legend says so. */
function actorSigns({ said, layout, words }: SignedSpine, messages: Messages): readonly SpineSign[] {
  const areDots = layout === null ? said.actors.length > MANY_ACTORS : layout.marks.radius < LEAST_SHAPED;
  if (areDots) return [{ sign: DOT_SIGN, text: words.legendDot }];
  const kinds = new Set(said.actors.map(({ ofKind }) => ofKind));
  return [
    ...legendKinds(kinds, messages).map(({ shape, text }) => ({
      sign: smallSign(shape),
      text,
    })),
    ...(said.actors.some(({ named: isNamed }) => !isNamed)
      ? [{ sign: smallSign("circle", { isNamed: false }), text: messages.chart.legendDash }]
      : []),
  ];
}
