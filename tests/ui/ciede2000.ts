import type { Colour } from "./colour.ts";

interface Polar {
  readonly lightness: number;
  readonly chroma: number;
  /** In degrees, from 0 to 360. */
  readonly hue: number;
}

/**
 * How different two CIELAB colours look; about 1 can just be seen.
 * Source: Sharma, Wu, Dalal 2005, The CIEDE2000 color-difference formula, Color Research and Application 30.
 */
export function ciede2000(first: Colour, second: Colour): number {
  const meanChroma = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  const stretch = 1.5 - 0.5 * greyShare(meanChroma);
  const [left, right] = [polar(first, stretch), polar(second, stretch)];
  const lightness =
    (right.lightness - left.lightness) / lightnessScale((left.lightness + right.lightness) / 2);
  const chromaMean = (left.chroma + right.chroma) / 2;
  const chroma = (right.chroma - left.chroma) / (1 + 0.045 * chromaMean);
  const hueMean = meanHue(left, right);
  const hue = hueDifference(left, right) / (1 + 0.015 * chromaMean * hueWeight(hueMean));
  const turn = -Math.sin(radians(60 * Math.exp(-(((hueMean - 275) / 25) ** 2)))) * 2 * greyShare(chromaMean);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + turn * chroma * hue);
}

function polar([lightness, a, b]: Colour, stretch: number): Polar {
  const hue = (Math.atan2(b, stretch * a) * 180) / Math.PI;
  return { lightness, chroma: Math.hypot(stretch * a, b), hue: (hue + 360) % 360 };
}

function greyShare(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function lightnessScale(lightness: number): number {
  return 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
}

function hueDifference(left: Polar, right: Polar): number {
  const plain = right.hue - left.hue;
  const around = plain > 180 ? plain - 360 : plain < -180 ? plain + 360 : plain;
  return 2 * Math.sqrt(left.chroma * right.chroma) * Math.sin(radians(around / 2));
}

function meanHue(left: Polar, right: Polar): number {
  const sum = left.hue + right.hue;
  if (left.chroma * right.chroma === 0) return sum;
  if (Math.abs(left.hue - right.hue) <= 180) return sum / 2;
  return sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
}

function hueWeight(hue: number): number {
  const wave = (times: number, shift: number) => Math.cos(radians(times * hue + shift));
  return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
