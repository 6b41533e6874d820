import { site } from "../start/buildWords.ts";

const PAPER = "#fbfaf6";

/** The sides of the icons that launchers ask for, in pixels. */
export const ICON_SIDES = [192, 512] as const;

/** The file of an icon. */
export function iconFile(side: number): string {
  return `icon-${side}.png`;
}

/** What a device needs to know to keep the site like an app. Format: W3C Web Application Manifest. */
export function webManifest(): string {
  const icons = ICON_SIDES.map((side) => ({
    src: iconFile(side),
    sizes: `${side}x${side}`,
    type: "image/png",
    purpose: "any maskable",
  }));
  const manifest = {
    id: "./",
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }, ...icons],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
