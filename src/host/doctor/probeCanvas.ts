import type { Probe } from "./probe.ts";

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2"/></svg>';

/** Whether a drawing of the page can be made a picture in pixels. */
export const probeCanvas: Probe = async ({ document, Image }) => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(DOT)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob !== null), "image/png");
  });
};
