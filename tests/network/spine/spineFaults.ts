import type { SpineCase } from "../../../src/network/spine/model/spineCase.ts";
import type { SpineGroup, SpineLayout } from "../../../src/network/spine/model/spineLayout.ts";

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const NEARLY = 0.01;

const meet = (one: Rect, other: Rect) =>
  one.left + one.width > other.left + NEARLY &&
  other.left + other.width > one.left + NEARLY &&
  one.top + one.height > other.top + NEARLY &&
  other.top + other.height > one.top + NEARLY;

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

/** What a layout promises and breaks. */
export function spineFaults(said: SpineCase, layout: SpineLayout): readonly string[] {
  return [
    ...boxFaults(layout),
    ...orderFaults(said, layout),
    ...markFaults(said, layout),
    ...barFaults(said, layout),
    ...sumFaults(said, layout),
  ];
}

function boxFaults({ groups, frame, spine }: SpineLayout): readonly string[] {
  const overlaps = pairs(groups).flatMap(([one, other]) =>
    one.left + one.width > other.left + NEARLY ? [`${one.id} reaches ${other.id}`] : [],
  );
  const outside = groups.filter(
    ({ left, width, top, height }) =>
      !(left >= 0 && left + width <= frame.width + NEARLY) ||
      !(top >= spine.top - NEARLY && top + height <= spine.bottom + NEARLY),
  );
  return [...overlaps, ...outside.map(({ id }) => `${id} is outside of the spine`)];
}

/** Groups in the order of the axis; named bars in it as well, and so those of one low row. */
function orderFaults(said: SpineCase, { groups, order, bars }: SpineLayout): readonly string[] {
  const placed = groups.filter(({ isApart }) => !isApart);
  const ranges = placed
    .slice(1)
    .flatMap((group, at) => (placed[at]?.to === group.from ? [] : [`${group.id} is out of turn`]));
  const values = [...order.actors].flatMap((actor) => said.actors[actor]?.alignment ?? []);
  const unsorted = values.some((value, at) => value < (values[at - 1] ?? -1));
  const entries = bars.flatMap((bar, at) => {
    const value = said.propositions[at]?.alignment ?? null;
    return value === null ? [] : [{ bar, value, at }];
  });
  const crossed = pairs(entries).filter(([one, other]) => {
    const areCompared =
      one.bar.name === null
        ? other.bar.name === null && one.bar.band === other.bar.band
        : other.bar.name !== null;
    return areCompared && (one.value - other.value) * (one.bar.x - other.bar.x) < -NEARLY;
  });
  return [
    ...ranges,
    ...(unsorted ? ["the axis is not in order"] : []),
    ...crossed.map(([one, other]) => `${one.at} and ${other.at} are crossed`),
  ];
}

/** Every actor has one mark in one group, within its box, and none lies on another. */
function markFaults(said: SpineCase, { groups, marks, order }: SpineLayout): readonly string[] {
  const held = groups.flatMap(({ from, to }, group) =>
    Array.from(order.actors.slice(from, to), (actor) => [actor, group] as const),
  );
  const lost =
    held.length === said.actors.length && new Set(held.map(([actor]) => actor)).size === held.length
      ? []
      : ["an actor is lost"];
  const strange = held
    .filter(([actor, group]) => marks.group[actor] !== group)
    .map(([actor]) => `${actor} is told of another group`);
  const outside = held.filter(
    ([actor, group]) => !isInside(groups[group], marks.x[actor] ?? Number.NaN, marks.y[actor] ?? Number.NaN),
  );
  const open = held.filter(([, group]) => groups[group]?.form !== "sliver");
  const places = new Set(
    open.map(([actor]) => `${marks.x[actor]?.toFixed(2)} ${marks.y[actor]?.toFixed(2)}`),
  );
  return [
    ...lost,
    ...strange,
    ...outside.map(([actor]) => `${actor} is outside`),
    ...(places.size < open.length ? ["marks lie on each other"] : []),
  ];
}

function isInside(group: SpineGroup | undefined, x: number, y: number): boolean {
  if (group === undefined) return false;
  return x >= group.left && x <= group.left + group.width && y >= group.top && y <= group.top + group.height;
}

/** Names never lie on each other or on boxes, everything is in the frame, and bars are on the side that they say. */
function barFaults(said: SpineCase, { bars, frame, spine, bands }: SpineLayout): readonly string[] {
  const names = bars.flatMap(({ name }) => name ?? []);
  const overlaps = pairs(names).filter(([one, other]) => meet(one, other));
  const outside = [...names, ...bars].filter(
    ({ left, top, width, height }) =>
      !(
        left >= -NEARLY &&
        left + width <= frame.width + NEARLY &&
        top >= -NEARLY &&
        top + height <= frame.height + NEARLY
      ),
  );
  const strayed = bars.filter(({ side, y }) => (side === "above" ? y > spine.top : y < spine.bottom));
  const bandless = bars.filter(
    ({ band, top, height }) =>
      top < (bands[band]?.top ?? 0) - NEARLY || top + height > (bands[band]?.bottom ?? 0) + NEARLY,
  );
  return [
    ...(bars.length === said.propositions.length ? [] : ["a bar is lost"]),
    ...overlaps.map(([one, other]) => `${one.text} lies on ${other.text}`),
    ...outside.map(({ left, top }) => `something is outside at ${left} ${top}`),
    ...strayed.map(({ x }) => `a bar at ${x} is on the wrong side`),
    ...bandless.map(({ x }) => `a bar at ${x} is outside of its band`),
  ];
}

/** Bundles hold every statement of those that are in open groups. */
function sumFaults(said: SpineCase, { bundles, groups, marks }: SpineLayout): readonly string[] {
  const isOpen = (actor: number) => groups[marks.group[actor] ?? -1]?.form !== "sliver";
  const { positions } = said;
  const spoken = positions.statements.reduce(
    (sum, count, row) => sum + (isOpen(positions.actor[row] ?? 0) ? count : 0),
    0,
  );
  const bundled = bundles.statements.reduce((sum, count) => sum + count, 0);
  return spoken === bundled ? [] : [`${bundled} of ${spoken} statements are bundled`];
}
