import { useMessages } from "../../../i18n/useMessages.ts";
import type { AxisEnd, AxisEnds } from "../../../network/axis/axisEnds.ts";
import { axisEndWords } from "../../marks/axisEndWords.ts";
import "./axisLine.css";

interface AxisLineProps {
  readonly ends: AxisEnds;
  /** Whether the ends are named; their room is kept in any case. */
  readonly isWritten?: boolean;
}

/** The line over the picture that names the ends of the alignment axis: by what is said there, and under it by the actors who say it. */
export function AxisLine({ ends: { start, end }, isWritten = true }: AxisLineProps) {
  const { chart } = useMessages();
  if ([start, end].every(({ said, actors }) => said === null && actors.length === 0)) return null;
  if (!isWritten) return <div className="axis-line" />;
  return (
    <div className="axis-line">
      <EndName end={start} />
      <p className="axis-line__caption">{chart.axisAcross}</p>
      <EndName end={end} />
      <span className="axis-line__rule" aria-hidden="true" />
    </div>
  );
}

function EndName({ end }: { readonly end: AxisEnd }) {
  const { says, saysInFull, names } = axisEndWords(end, useMessages());
  return (
    <p className="axis-line__end" title={saysInFull}>
      <span className="axis-line__says">{says === "" ? names : says}</span>
      {says !== "" && names !== "" && <span className="axis-line__names">{names}</span>}
    </p>
  );
}
