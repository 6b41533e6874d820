import { spineWords } from "../../i18n/en/views/spine.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import { axisEndForms, axisEndWords } from "../marks/axisEndWords.ts";

interface SpineReadingProps {
  /** `unjoined` is how many actors nothing joins to the contested propositions. */
  readonly summary: { readonly unjoined: number };
  readonly ends: AxisEnds;
}

/** How a spine is to be read. */
export function SpineReading({ summary: { unjoined }, ends }: SpineReadingProps) {
  const messages = useMessages();
  const words = useWords(spineWords);
  const [start = "", end = ""] = [ends.start, ends.end].map(
    (one) => axisEndForms(axisEndWords(one, messages))[0],
  );
  return [
    messages.chart.readContested,
    words.readGroups,
    words.readRibbons,
    words.readAcross,
    ...(start + end === "" ? [] : [messages.chart.readEnds({ start, end })]),
    ...(unjoined > 0 ? [words.readApart(unjoined)] : []),
    words.readStable,
  ].join(" ");
}
