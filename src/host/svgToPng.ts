/** The most pixels that a side of a canvas may have in the browsers of today. */
const LONGEST_SIDE = 16_384;
/** The most that a canvas may have in all: Safari on iPhones leaves a larger one blank and says nothing. */
export const MOST_PIXELS = 2 ** 24;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many times as large a picture can be painted: once to four times, as far as it can; else the largest part of it. */
export function paintableScales(size: Size): readonly number[] {
  const whole = [1, 2, 3, 4].filter((scale) => canPaint(size, scale));
  if (whole.length > 0) return whole;
  const parts = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
  return parts.filter((scale) => canPaint(size, scale)).slice(0, 1);
}

function canPaint({ width, height }: Size, scale: number): boolean {
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
