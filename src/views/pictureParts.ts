import { baseWords } from "../i18n/messages.ts";
import type { AxisEnds } from "../network/axis/axisEnds.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { axisSvg } from "./picture/axisSvg.ts";
import { type LegendItem, legendSvg } from "./picture/legendSvg.ts";
import type { MatrixScene } from "./matrix/matrixScene.ts";
import { matrixSvg } from "./matrix/matrixSvg.ts";
import type { NetworkScene } from "./graph/networkScene.ts";
import { networkSvg } from "./picture/networkSvg.ts";
import type { PicturePart } from "./picture/pictureFrame.ts";
import { type LegendStyle, matrixLegend, timelineLegend } from "./pictureLegends.ts";
import type { TimelineScene } from "./timeline/timelineScene.ts";
import type { TimelineSaid } from "./timeline/timelineGround.ts";
import { eventsSvg, timelineSvg } from "./timeline/timelineSvg.ts";

/** A network with the ends of its axis and its legend. */
export function networkParts(
  scene: NetworkScene,
  { ends, legend }: { readonly ends: AxisEnds | null; readonly legend: readonly LegendItem[] },
  { colours, language }: LegendStyle,
): PicturePart[] {
  const { width } = scene;
  const axis = ends === null ? null : axisSvg(ends, { width, size: 14 }, colours, language.of(baseWords));
  const parts = [networkSvg(scene, colours), axis, legendSvg(legend, width, colours)];
  return parts.filter((part) => part !== null);
}

/** A matrix with its legend. */
export function matrixParts(
  scene: MatrixScene,
  { network, ends }: { readonly network: Network; readonly ends: AxisEnds },
  style: LegendStyle,
): PicturePart[] {
  const drawn = matrixSvg(scene, { ends, language: style.language }, style.colours);
  return [drawn, legendSvg(matrixLegend(network, style), Math.max(760, drawn.width), style.colours)];
}

/** A timeline with what its numbers are, and its legend. */
export function timelineParts(
  scene: TimelineScene,
  { network, row, index }: { readonly network: Network; readonly row: number } & Pick<TimelineSaid, "index">,
  style: LegendStyle,
): PicturePart[] {
  const said = { index, language: style.language };
  const legend = legendSvg(timelineLegend(network, style), scene.width, style.colours);
  const hasEvents = scene.lanes.some(({ kind }) => kind === "events");
  const events = hasEvents ? [eventsSvg(said, scene.width, style.colours)] : [];
  return [timelineSvg(scene, said, row, style.colours), legend, ...events];
}
