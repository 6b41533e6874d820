import { BAND_TITLE_SIZE } from "../graph/networkLayoutRequest.ts";
import type { BandScene, NetworkScene } from "../graph/networkScene.ts";
import { captionSvg, linkSvg } from "./linkSvg.ts";
import { NODE_TYPE, nodeSvg } from "./nodeSvg.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PicturePart } from "./pictureFrame.ts";
import { SERIF, line } from "./pictureType.ts";
import { svgElement } from "./svgText.ts";

/** A network as part of a picture that stands alone: links, bands and nodes, each above the ones before. */
export function networkSvg(scene: NetworkScene, colours: PictureColours, type = NODE_TYPE): PicturePart {
  const { width, height } = scene;
  const content = [
    ...scene.links.map((mark) => linkSvg(mark, colours)),
    ...scene.links.map(({ caption }) => captionSvg(caption, colours)),
    ...scene.bands.map((band, at) => bandSvg(band, at > 0, width, colours)),
    ...scene.nodes.map((mark) => nodeSvg(mark, colours, type)),
  ].join("");
  return { width, height, content };
}

function bandSvg(
  { title, top }: BandScene,
  hasRule: boolean,
  width: number,
  colours: PictureColours,
): string {
  const rule = svgElement("path", { d: `M0 ${top}H${width}`, stroke: colours.rule, fill: "none" });
  const type = {
    size: BAND_TITLE_SIZE,
    fill: colours.inkSoft,
    family: SERIF,
    isItalic: true,
    halo: colours.paper,
  };
  return (hasRule ? rule : "") + line(title, 8, top + 17, type);
}
