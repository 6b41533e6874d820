/** Red, green and blue as shares of linear light. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Kinds of colour vision, normal and without one of the cones. */
export const VISIONS = ["normal", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof VISIONS)[number];

/** Source: Machado, Oliveira, Fernandes 2009, table 1, severity 1.0; for linear light. */
const SIMULATIONS: Readonly<Record<Vision, readonly Colour[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The colour that a hexadecimal code stands for: `#rrggbb`. */
export function parseColour(code: string): Colour {
  if (!/^#[\da-f]{6}$/i.test(code)) throw new Error(`${code} is no colour like #1b1a17.`);
  const channel = (at: number) => linear(Number.parseInt(code.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(left: Colour, right: Colour): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** How a colour looks to an eye. */
export function seenBy(vision: Vision, colour: Colour): Colour {
  const [red = 0, green = 0, blue = 0] = SIMULATIONS[vision].map((row) => {
    const value = row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
    return Math.min(1, Math.max(0, value));
  });
  return [red, green, blue];
}

/** The colour in CIELAB, by the white of D65: lightness, green to red, blue to yellow. */
export function labOf([red, green, blue]: Colour): Colour {
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function bent(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}
