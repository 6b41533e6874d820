import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PicturePart } from "./pictureFrame.ts";
import { SERIF, line } from "./pictureType.ts";
import { svgElement } from "./svgText.ts";
import { textWidth } from "../marks/textWidth.ts";

/** The line that names the ends of the alignment axis by who stands there; null where nobody does. */
export function axisSvg(
  ends: AxisEnds,
  { width, size }: { readonly width: number; readonly size: number },
  colours: PictureColours,
  { chart }: Messages,
): PicturePart | null {
  const [start, end] = [ends.start, ends.end].map((nodes) =>
    chart.axis({ names: nodes.map(({ actor }) => actor.label ?? actor.name) }),
  );
  if (start === undefined || end === undefined || start + end === "") return null;
  const type = { size, fill: colours.inkSoft, family: SERIF, isItalic: true };
  const [from, to] = [textWidth(`← ${start}`, size) + 14, width - textWidth(`${end} →`, size) - 14];
  const rule = svgElement("path", {
    d: `M${from} ${size * 0.75}H${to}`,
    stroke: colours.rule,
    fill: "none",
  });
  const content = [
    line(`← ${start}`, 0, size, type),
    from < to ? rule : "",
    line(`${end} →`, width, size, { ...type, anchor: "end" }),
  ];
  return { width, height: size * 1.4, content: content.join("") };
}
