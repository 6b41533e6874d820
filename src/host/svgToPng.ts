/** The most pixels that a side of a canvas may have in the browsers of today, and the most that it may have in all. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 2 ** 28;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether a picture of that size can be painted that many times as large. */
export function canPaint({ width, height }: Size, scale: number): boolean {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  return Math.max(across, down) <= LONGEST_SIDE && across * down <= MOST_PIXELS;
}

/** An SVG document as an address, which works in every frame and does not taint a canvas. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** An SVG document as a PNG that many times as large; fails where the browser cannot paint it. */
export async function svgToPng(svg: string, size: Size, scale: number): Promise<Blob> {
  if (!canPaint(size, scale)) throw new Error("the picture is too large");
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("the browser made no picture");
  return blob;
}
