import type { Messages } from "../../i18n/messages.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import { axisEndForms, axisEndWords } from "../marks/axisEndWords.ts";
import { type Mark, type PicturePart, type Type, textLine } from "../marks/paint/mark.ts";
import { cutShort } from "../marks/cutShort.ts";
import { textWidth } from "../marks/textWidth.ts";

const GAP = 14;

/** The line that names the ends of the alignment axis, as fully as there is room for; null where nothing names them. */
export function axisPart(
  ends: AxisEnds,
  { width, size }: { readonly width: number; readonly size: number },
  messages: Messages,
): PicturePart | null {
  const [start = "", end = ""] = [ends.start, ends.end].map((one) =>
    longestThatFits(axisEndForms(axisEndWords(one, messages)), (width - GAP) / 2, size),
  );
  if (start + end === "") return null;
  const type: Type = { size, fill: "ink-soft", family: "serif", isItalic: true };
  const [from, to] = [textWidth(`← ${start}`, size) + GAP, width - textWidth(`${end} →`, size) - GAP];
  const rule: Mark = { kind: "path", path: `M${from} ${size * 0.75}H${to}`, stroke: "rule" };
  const marks = [
    textLine(`← ${start}`, 0, size, type),
    ...(from < to ? [rule] : []),
    textLine(`${end} →`, width, size, { ...type, anchor: "end" }),
  ];
  return { width, height: size * 1.4, marks };
}

function longestThatFits(forms: readonly string[], room: number, size: number): string {
  const fits = (form: string) => textWidth(`← ${form}`, size) <= room;
  return forms.find(fits) ?? cutShort(forms.at(-1) ?? "", fits);
}
