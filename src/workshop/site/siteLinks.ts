import { FRAMES } from "../../formats/embed/embedAddress.ts";

const DATA_ICON = /<link\s+rel="icon"\s+href="data:[^"]*"\s*\/?>/;

/**
 * The page of the site with links to what lies beside it: the icon of telephones, the manifest and the worker that
 * keeps a copy, and pages for frames. All but the icon are only named, since a browser that opens the page as a file would ask for them in
 * vain; the app links what it needs. Its own icon stays in the page, which asks for one file less.
 * @throws if the page has no icon in itself.
 */
export function siteLinks(html: string): string {
  if (!DATA_ICON.test(html)) throw new Error("index.html has no icon in a data: address.");
  const links = [
    '<link rel="apple-touch-icon" href="./apple-touch-icon.png" />',
    '<meta name="standpoint:manifest" content="./site.webmanifest" />',
    '<meta name="standpoint:worker" content="./service-worker.js" />',
    `<meta name="${FRAMES}" content="./embed/" />`,
  ];
  return html.replace(DATA_ICON, (icon) => [icon, ...links].join("\n    "));
}
