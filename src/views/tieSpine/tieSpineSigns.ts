import type { Messages } from "../../i18n/messages.ts";
import type { TieKind } from "../../network/spine/ties/tieRibbon.ts";
import { type LegendSign, WIDTH_SIGN } from "../marks/legendSigns.ts";
import { spineSigns, type SpineSign } from "../spine/drawing/spineSigns.ts";
import { calledKind } from "./tieNames.ts";
import { tieDashes } from "./tieRibbonMarks.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

const KINDS: Readonly<Record<TieSpineScene["aggregation"], readonly TieKind[]>> = {
  subtract: ["agreement", "disagreement"],
  congruence: ["agreement"],
  conflict: ["disagreement"],
  ignore: ["agreement"],
};

/** The signs of ties, then those of groups and actors. */
export function tieSpineSigns(
  scene: TieSpineScene,
  messages: Messages,
  named: Readonly<Record<TieKind | "meeting", string>>,
): readonly (readonly SpineSign[])[] {
  const { aggregation, tieWords } = scene;
  const [, [, ...shapes] = []] = spineSigns(scene, messages);
  return [
    [
      ...KINDS[aggregation].map((kind) => ({
        sign: ribbonSign(kind),
        text: named[calledKind(kind, aggregation)],
      })),
      { sign: WIDTH_SIGN, text: tieWords.legendWidth },
      { sign: STUB_SIGN, text: tieWords.legendStub },
    ],
    shapes,
  ];
}

function ribbonSign(kind: TieKind): LegendSign {
  const dashes = tieDashes(kind, 6);
  return {
    width: 34,
    height: 12,
    marks: [{ kind: "path", path: "M0 0H34", stroke: "rule-strong", strokeWidth: 6, dashes }],
  };
}

const STUB_SIGN: LegendSign = {
  width: 26,
  height: 14,
  marks: [
    { kind: "path", path: "M13 -7V0", stroke: "rule-strong", strokeWidth: 8 },
    { kind: "path", path: "M0.5 6.5V0.5H25.5V6.5", stroke: "rule-strong" },
  ],
};
