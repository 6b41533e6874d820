/** As long as marks glide, in milliseconds. */
const GLIDE = 250;
/** What was left longer ago than this, in milliseconds, is no longer before the reader's eyes. */
const STILL_SEEN = 3000;
/** More marks than this would not glide but stumble. */
const MOST = 300;

type Point = Pick<DOMPoint, "x" | "y">;

/** A mark by its `data-id`, and its middle in the units of what it is drawn in. */
export interface Placed extends Point {
  readonly id: string;
}

/** What glides, and what fades in with it, as selectors. */
interface Moving {
  readonly marks: string;
  readonly lines: string;
}

/** Where marks were on the page when they were last drawn otherwise, in this network or in the one before. */
let left: { readonly places: ReadonlyMap<string, Point>; readonly at: number } | null = null;

/** Where the ground of some marks was a moment ago, when nothing of the page had changed yet. */
const noted = new WeakMap<SVGGElement, { readonly matrix: DOMMatrix | null; readonly at: number }>();
/** After so many milliseconds it may be elsewhere. */
const STILL_THERE = 200;

/** Notes where the ground of marks is, for `leave`: later to ask would have the page laid out once more. */
export function note(ground: SVGGElement): void {
  noted.set(ground, { matrix: ground.getScreenCTM(), at: performance.now() });
}

/** Keeps where marks are on the page, before they are drawn otherwise or taken away. */
export function leave(ground: SVGGElement, placed: readonly Placed[]): void {
  const now = performance.now();
  const known = noted.get(ground);
  const isKnown = known !== undefined && now - known.at < STILL_THERE;
  left = { places: placesAt(isKnown ? known.matrix : ground.getScreenCTM(), placed), at: now };
}

/** Lets marks that were elsewhere a moment ago glide to where they are, and lines fade in. */
export function glide(ground: SVGGElement, placed: readonly Placed[], moving: Moving): void {
  if (left === null || placed.length > MOST || performance.now() - left.at > STILL_SEEN) return;
  const matrix = ground.getScreenCTM();
  const scale = matrix?.a ?? 1;
  const now = placesAt(matrix, placed);
  const ways = [...ground.querySelectorAll<SVGGElement>(moving.marks)].flatMap((mark) => {
    const way = wayOf(mark.dataset["id"] ?? "", now);
    return way === null ? [] : [{ mark, from: `${way.x / scale}px ${way.y / scale}px` }];
  });
  const timing = { duration: GLIDE, easing: "ease-out" };
  for (const { mark, from } of ways) mark.animate({ translate: [from, "0 0"] }, timing);
  if (ways.length > 0)
    ground.querySelector(moving.lines)?.parentElement?.animate({ opacity: [0, 1] }, timing);
}

/** From where a mark is to where it was, in CSS pixels; null where it was not there, or not elsewhere. */
function wayOf(id: string, now: ReadonlyMap<string, Point>): Point | null {
  const [from, to] = [left?.places.get(id), now.get(id)];
  if (from === undefined || to === undefined) return null;
  const way = { x: from.x - to.x, y: from.y - to.y };
  return Math.abs(way.x) + Math.abs(way.y) < 1 ? null : way;
}

function placesAt(matrix: DOMMatrix | null, placed: readonly Placed[]): ReadonlyMap<string, Point> {
  const { a = 1, d = 1, e = 0, f = 0 } = matrix ?? {};
  return new Map(placed.map(({ id, x, y }) => [id, { x: x * a + e, y: y * d + f }]));
}
