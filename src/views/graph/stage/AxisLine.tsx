import { useMessages } from "../../../i18n/useMessages.ts";
import type { AxisEnds } from "../../../network/axis/axisEnds.ts";

/** The line under the picture that names the ends of the alignment axis by who stands there. */
export function AxisLine({ ends }: { readonly ends: AxisEnds }) {
  const { chart } = useMessages();
  if (ends.start.length === 0 && ends.end.length === 0) return null;
  const nameEnd = (nodes: AxisEnds["start"]) =>
    chart.axis({ names: nodes.map(({ actor }) => actor.label ?? actor.name) });
  return (
    <p className="axis-line">
      <span>
        <span aria-hidden="true">← </span>
        <bdi>{nameEnd(ends.start)}</bdi>
      </span>
      <span className="axis-line__rule" aria-hidden="true" />
      <span>
        <bdi>{nameEnd(ends.end)}</bdi>
        <span aria-hidden="true"> →</span>
      </span>
    </p>
  );
}
