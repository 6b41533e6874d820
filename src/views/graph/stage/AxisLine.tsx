import { useMessages } from "../../../i18n/useMessages.ts";
import type { AxisEnd, AxisEnds } from "../../../network/axis/axisEnds.ts";
import { axisEndWords } from "../../marks/axisEndWords.ts";

/** The line under the picture that names the ends of the alignment axis: by what is said there, then by the actors who say it. */
export function AxisLine({ ends: { start, end } }: { readonly ends: AxisEnds }) {
  if ([start, end].every(({ said, actors }) => said === null && actors.length === 0)) return null;
  return (
    <p className="axis-line">
      <span className="axis-line__end">
        <span aria-hidden="true">← </span>
        <EndName end={start} />
      </span>
      <span className="axis-line__rule" aria-hidden="true" />
      <span className="axis-line__end">
        <EndName end={end} />
        <span aria-hidden="true"> →</span>
      </span>
    </p>
  );
}

/** In full where there is room; else by the label, and, in the least room, without who says so. */
function EndName({ end }: { readonly end: AxisEnd }) {
  const { says, saysShort, names } = axisEndWords(end, useMessages());
  return (
    <bdi title={says}>
      <span className="axis-line__full">{says}</span>
      <span className="axis-line__short">{saysShort}</span>
      {names !== "" && <span className="axis-line__names"> ({names})</span>}
    </bdi>
  );
}
