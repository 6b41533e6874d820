import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

const FAMILY = "Source Sans 3";
const FONTS = [
  "400Regular/SourceSans3_400Regular.ttf",
  "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "600SemiBold/SourceSans3_600SemiBold.ttf",
  "700Bold/SourceSans3_700Bold.ttf",
];

/**
 * Draws SVG as PNG, so wide, with fonts that come with the build: the same file on every computer. Which families the
 * picture asks for does not matter.
 */
export async function makeRasteriser(): Promise<(svg: string, width: number) => Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  ready ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const fontBuffers = FONTS.map((file) =>
    Uint8Array.from(readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`))),
  );
  const font = {
    fontBuffers,
    loadSystemFonts: false,
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
    serifFamily: FAMILY,
  };
  return (svg, width) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: "width", value: width } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}

/** The engine may be started only once. */
let ready: Promise<void> | undefined;
