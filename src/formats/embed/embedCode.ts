import { type EmbedChoice, embedAddress, loaderAddress, siteFolder, wholeAddress } from "./embedAddress.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** How high an embedded view may be, in CSS pixels; the loader keeps to the same bounds. */
export const FRAME_HEIGHT = { least: 200, usual: 640, most: 6000 } as const;

/** What a frame is called, and the link for whoever does not see it. */
export interface FrameWords {
  readonly title: string;
  readonly open: string;
}

/** A frame in another page: what it shows, how high it is, in which words. */
export interface EmbedFrame {
  readonly choice: EmbedChoice;
  readonly view: string;
  readonly height: number;
  readonly words: FrameWords;
}

/** What a frame may do that the page around it must allow. Source: W3C Permissions Policy, the attribute `allow`. */
export const ALLOWED = "fullscreen; clipboard-write; web-share";

/** Where a site shuts its frames in: with this everything works. */
export const SANDBOX =
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"';

/** Sites that make their own style still have the attributes, and the other way round. */
const LEAST_STYLED = 480;

/** A plain frame and a link below it, which work in any page that takes HTML. Requirement E6. */
export function frameCode({ choice, height, words }: EmbedFrame): string {
  const frame = tag("iframe", [
    ["src", embedAddress(choice)],
    ["title", words.title],
    ["width", "100%"],
    ["height", String(height)],
    ["style", `border:0;width:100%;min-height:${Math.min(height, LEAST_STYLED)}px`],
    ["loading", "lazy"],
    ["allow", ALLOWED],
    ["allowfullscreen", null],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
  ]);
  return `${frame}</iframe><p>${link(choice, words)}</p>`;
}

/** A place that the loader fills with a frame as high as its content; until then, and without script, it is a link. */
export function loaderCode({ choice, view, height, words }: EmbedFrame): string {
  const place = tag("div", [
    ["data-standpoint", null],
    ["data-src", loaderAddress(choice)],
    ["data-view", view],
    ["data-lang", choice.language],
    ["data-theme", choice.theme],
    ["data-height", String(height)],
    ["title", words.title],
  ]);
  const script = tag("script", [
    ["src", `${siteFolder(choice)}embed/v1/loader.js`],
    ["async", null],
  ]);
  return `${place}${link(choice, words)}</div>${script}</script>`;
}

/** The page from which other sites make an embedded view by its address alone. */
export function sharePageAddress(
  choice: Pick<EmbedChoice, "page" | "version">,
  caseId: string,
  view: string,
): string {
  return `${siteFolder(choice)}share/${caseId}/${view}.html`;
}

function link(choice: EmbedChoice, words: FrameWords): string {
  return `${tag("a", [["href", wholeAddress(choice)]])}${escapeHtml(words.open)}</a>`;
}

/** The opening tag of an element; an attribute whose value is null is written without one. */
function tag(name: string, attributes: readonly (readonly [string, string | null])[]): string {
  const written = attributes.map(([key, value]) => (value === null ? key : `${key}="${escapeHtml(value)}"`));
  return `<${[name, ...written].join(" ")}>`;
}

/** The height that was typed; null for anything but a whole number within the bounds. */
export function typedHeight(text: string): number | null {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return null;
  const height = Number(text);
  return height >= FRAME_HEIGHT.least && height <= FRAME_HEIGHT.most ? height : null;
}

/** The height within the bounds that is nearest to what a view needs. */
export function boundHeight(needed: number): number {
  return Math.min(Math.max(Math.round(needed), FRAME_HEIGHT.least), FRAME_HEIGHT.most);
}
