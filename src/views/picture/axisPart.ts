import type { Messages } from "../../i18n/messages.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import { type Mark, type PicturePart, type Type, textLine } from "../marks/paint/mark.ts";
import { textWidth } from "../marks/textWidth.ts";

/** The line that names the ends of the alignment axis by who is there; null where nobody is. */
export function axisPart(
  ends: AxisEnds,
  { width, size }: { readonly width: number; readonly size: number },
  { chart }: Messages,
): PicturePart | null {
  const [start, end] = [ends.start, ends.end].map((nodes) =>
    chart.axis({ names: nodes.map(({ actor }) => actor.label ?? actor.name) }),
  );
  if (start === undefined || end === undefined || start + end === "") return null;
  const type: Type = { size, fill: "ink-soft", family: "serif", isItalic: true };
  const [from, to] = [textWidth(`← ${start}`, size) + 14, width - textWidth(`${end} →`, size) - 14];
  const rule: Mark = { kind: "path", path: `M${from} ${size * 0.75}H${to}`, stroke: "rule" };
  const marks = [
    textLine(`← ${start}`, 0, size, type),
    ...(from < to ? [rule] : []),
    textLine(`${end} →`, width, size, { ...type, anchor: "end" }),
  ];
  return { width, height: size * 1.4, marks };
}
