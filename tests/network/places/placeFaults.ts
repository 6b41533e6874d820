import type { PlaceRequest } from "../../../src/network/places/placeRequest.ts";
import type { PlacedNode, Places } from "../../../src/network/places/places.ts";

interface Piece {
  readonly name: string;
  readonly node: PlacedNode | null;
  readonly part: "mark" | "label" | "title";
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SLACK = 1e-6;
const LEAST_GAP = 5;
/** Inside a string of beads names may come nearer to each other. */
const STRING_GAP = 1.5;
const CORRIDOR = 14;

/** What places break of their promises, in words. */
export function placeFaults(request: PlaceRequest, places: Places): readonly string[] {
  const pieces = piecesOf(request, places);
  return [
    ...lostNodes(request, places),
    ...overlaps(pieces),
    ...outsiders(pieces, places),
    ...wrongLanes(request, places, pieces),
    ...wrongOrder(request, places),
    ...ambiguousLabels(pieces),
  ];
}

/** The rectangles of everything that is drawn: marks, labels, titles. */
export function piecesOf(request: PlaceRequest, places: Places): readonly Piece[] {
  const marks = places.nodes.map((node) => piece(node.id, node, "mark", node));
  const labels = places.nodes.flatMap((node) =>
    node.label === null ? [] : [piece(`the label of ${node.id}`, node, "label", node.label)],
  );
  const titles = places.lanes.map(({ lane, top }) => {
    const width = request.lanes.find(({ id }) => id === lane)?.titleWidth ?? 0;
    return piece(`the title of ${lane}`, null, "title", { x: width / 2, y: top + 12, width, height: 24 });
  });
  return [...marks, ...labels, ...titles.filter(({ right }) => right > 0)];
}

function piece(
  name: string,
  node: PlacedNode | null,
  part: Piece["part"],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Piece {
  const [across, down] = [width / 2, height / 2];
  return { name, node, part, left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function lostNodes(request: PlaceRequest, places: Places): string[] {
  const placed = places.nodes.map(({ id }) => id).toSorted();
  const asked = request.nodes.map(({ id }) => id).toSorted();
  return placed.join() === asked.join() ? [] : ["not every node is placed once"];
}

function overlaps(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, at) =>
    pieces.slice(at + 1).flatMap((other) => {
      const gap = gapBetween(one, other);
      return distance(one, other) < gap - SLACK ? [`${one.name} is too near to ${other.name}`] : [];
    }),
  );
}

/** What two rectangles must keep between them, the larger of the distances across and down. */
function gapBetween(one: Piece, other: Piece): number {
  if (one.part === "title" || other.part === "title") return LEAST_GAP;
  if (one.node === other.node) return STRING_GAP;
  return blockOf(one) === blockOf(other) ? STRING_GAP : CORRIDOR;
}

function blockOf({ node }: Piece): string {
  return node?.beneath ?? node?.id ?? "";
}

function distance(one: Piece, other: Piece): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return Math.max(across, down);
}

function outsiders(pieces: readonly Piece[], { width, height }: Places): string[] {
  return pieces
    .filter(({ part }) => part !== "title")
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height + SLACK)
    .map(({ name }) => `${name} sticks out of the frame`);
}

function wrongLanes(request: PlaceRequest, places: Places, pieces: readonly Piece[]): string[] {
  const wished = new Map(request.nodes.map(({ id, lane }) => [id, lane]));
  const order = request.lanes
    .map(({ id }) => id)
    .filter((id) => places.lanes.some(({ lane }) => lane === id));
  const isInOrder = places.lanes.map(({ lane }) => lane).join() === order.join();
  const touch = places.lanes.every(
    ({ top }, at) => at === 0 || top >= (places.lanes[at - 1]?.bottom ?? 0) - SLACK,
  );
  return [
    ...(isInOrder && touch ? [] : ["the lanes are out of order"]),
    ...pieces.flatMap(({ name, node, top, bottom }) => {
      const lane = places.lanes.find(
        (placed) => node !== null && placed.lane === wished.get(node.beneath ?? node.id),
      );
      const isOut = lane !== undefined && (top < lane.top - SLACK || bottom > lane.bottom + SLACK);
      return isOut ? [`${name} sticks out of its lane`] : [];
    }),
  ];
}

function wrongOrder(request: PlaceRequest, places: Places): string[] {
  const xOf = new Map(places.nodes.map(({ id, x }) => [id, x]));
  const aligned = request.nodes
    .filter(({ alignment, hangs }) => alignment !== null && hangs === null)
    .toSorted((left, right) => (left.alignment ?? 0) - (right.alignment ?? 0));
  return aligned.flatMap((one, at) =>
    aligned
      .slice(at + 1)
      .filter(({ alignment }) => (alignment ?? 0) > (one.alignment ?? 0))
      .filter(({ id }) => (xOf.get(id) ?? 0) < (xOf.get(one.id) ?? 0) - SLACK)
      .map(({ id }) => `${one.id} stands to the right of ${id}`),
  );
}

function ambiguousLabels(pieces: readonly Piece[]): string[] {
  const marks = pieces.filter(({ part }) => part === "mark");
  return pieces
    .filter(({ part }) => part === "label")
    .flatMap((label) => {
      const own = marks.find(({ node }) => node === label.node);
      const limit = own === undefined ? 0 : straight(label, own);
      const nearer = marks.filter(({ node }) => node !== label.node && node?.id !== label.node?.beneath);
      return nearer
        .filter((mark) => straight(label, mark) <= limit)
        .map(({ name }) => `${label.name} is as near to ${name}`);
    });
}

/** The shortest way between two rectangles. */
function straight(one: Piece, other: Piece): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}
