import { partOf } from "./partOf.ts";

/** A picture in its frame, as the app draws it, and in it what carries it while a gesture lasts; there is no other `div` inside. */
const PICTURE =
  /(<div role="group"[^>]* class="network-chart__picture"[^>]*>)<div class="carrier"><div class="carrier__sheet">(.*?)<\/div><\/div>(.*?<\/div>)/s;
/** A part of the screen that is not shown. */
const HIDDEN_PANE =
  /(<section id="\w+"[^>]* hidden=""[^>]*>).*?(?=<\/section>(?:<div [^>]*class="(?:separator|explorer__)|<section id=|<\/main>))/gs;
/** Where the part of the screen with the picture begins, and what a narrow screen has there before what both have. */
const PICTURE_PANE = /<section id="picture"[^>]*>/;
const OVER_PICTURE =
  /(?<=<section id="picture"[^>]*>)<div class="view-bar">.*?(?=(?:<div>)?<div class="how-to-read">)/s;
/** What a narrow screen has at its foot. */
const FOOT = /<nav [^>]*><ul class="pane-bar">.*?<\/nav>/s;
const END_OF_PARTS = "</main>";
const START_OF_PARTS = /<main [^>]*>/;
const HEAD_OF_LIST = /<div class="explorer__results".*?(?=<section id="reading")/s;

/** Whether the app says how to read what it shows, which it does wherever there is anything. */
export function showsView(app: string): boolean {
  return app.includes(' class="how-to-read"');
}

/** Whether there is a picture in the markup of the app. */
export function hasPicture(app: string): boolean {
  return PICTURE.test(app);
}

/**
 * The picture in the markup of the app, which nothing carries.
 * @throws if there is none.
 */
export function pictureIn(app: string): string {
  return partOf(app, PICTURE).replace(PICTURE, "$1$2$3");
}

/** Whether the picture in the markup is as high as it needs, however high its room. */
export function isHigh(app: string): boolean {
  return partOf(app, PICTURE).includes(" data-cooperative=");
}

/** Whether a large screen shows the picture in the markup whole, although it stands among other things. */
export function isSeenWhole(app: string): boolean {
  return app.includes(" data-whole=");
}

/** Whether what is drawn in the markup of the app stands where days do. */
export function isOfDays(app: string): boolean {
  return app.includes(' class="timeline__picture"');
}

/** How many nodes the picture in the markup of the app has. */
export function nodesIn(app: string): number {
  return partOf(app, PICTURE).match(/ class="node-mark[ "]/g)?.length ?? 0;
}

/**
 * The markup of the app with other pictures in the place of its own, of which the style sheet shows the one that fits; a high room
 * is as high as its picture, where a screen does not show it whole.
 */
export function withPictures(app: string, pictures: readonly string[], room: "own" | "high"): string {
  const start = `<div class="first-pictures"${room === "high" ? " data-high" : ""}>`;
  return app.replace(PICTURE, () => `${start}${pictures.join("")}</div>`);
}

/** The markup without what is in the parts of the screen that are not shown. */
export function withoutHidden(app: string): string {
  return app.replaceAll(HIDDEN_PANE, "$1");
}

/**
 * The markup of the app on a wide screen with what a narrow one has besides, of which the style sheet shows what belongs.
 * @throws if that is not there.
 */
export function forNarrowToo(wide: string, narrow: string): string {
  const [over, foot] = [partOf(narrow, OVER_PICTURE), partOf(narrow, FOOT)];
  return wide.replace(PICTURE_PANE, (pane) => pane + over).replace(END_OF_PARTS, () => END_OF_PARTS + foot);
}

/**
 * The markup with the head of the list before the picture, so that nothing moves down when the browser has read that far.
 * @throws if it is not there.
 */
export function withHeadFirst(app: string): string {
  const head = partOf(app, HEAD_OF_LIST);
  return app.replace(head, "").replace(START_OF_PARTS, (start) => start + head);
}
