import type { Layout } from "../../../network/layout/layoutRequest.ts";
import type { LabelSide } from "../../../network/places/placeRequest.ts";
import type { PlacedNode } from "../../../network/places/places.ts";
import type { Route } from "../../../network/routes/routeRequest.ts";
import type { NodeId } from "../../../network/graph.ts";

/** Layouts as short as they can be written: rows of numbers, in tenths of a pixel, and each name once. */
export interface PackedLayouts {
  readonly names: readonly string[];
  /** By the names of their requests. */
  readonly layouts: Readonly<Record<string, PackedLayout>>;
}

interface PackedLayout extends Omit<Layout, "nodes" | "routes"> {
  readonly nodes: readonly (readonly number[])[];
  readonly routes: readonly (readonly number[])[];
}

const SIDES: readonly LabelSide[] = ["below", "end", "start", "above"];

/** @returns the same layouts, to a tenth of a pixel, each name once. */
export function packLayouts(layouts: Readonly<Record<string, Layout>>): PackedLayouts {
  const names = new Map<string, number>();
  const nameOf = (name: string) => {
    names.set(name, names.get(name) ?? names.size);
    return names.get(name) ?? 0;
  };
  const packed = Object.entries(layouts).map(([key, layout]) => [
    key,
    {
      ...layout,
      nodes: layout.nodes.map((node) => packNode(node, nameOf)),
      routes: layout.routes.map(({ link, points }) => [
        nameOf(link),
        ...points.flatMap(({ x, y, rounding }) => [x, y, rounding].map(tenths)),
      ]),
    },
  ]);
  return { layouts: Object.fromEntries(packed) as PackedLayouts["layouts"], names: [...names.keys()] };
}

function packNode({ id, x, y, width, height, beneath, label }: PlacedNode, nameOf: (name: string) => number) {
  const own = [x, y, width, height].map(tenths);
  const above = beneath === null ? -1 : nameOf(beneath);
  if (label === null) return [nameOf(id), above, ...own];
  const written = [label.x, label.y, label.width, label.height].map(tenths);
  return [nameOf(id), above, ...own, SIDES.indexOf(label.side), ...written];
}

/** One of the layouts; null where there is none of that name. */
export function unpackLayout({ names, layouts }: PackedLayouts, key: string): Layout | null {
  const packed = layouts[key];
  if (packed === undefined) return null;
  return {
    ...packed,
    nodes: packed.nodes.map((row) => unpackNode(row, names)),
    routes: packed.routes.map((row) => unpackRoute(row, names)),
  };
}

function unpackNode(row: readonly number[], names: readonly string[]): PlacedNode {
  const [id = 0, above = -1] = row;
  const side = SIDES[row[6] ?? -1];
  const label = side === undefined ? null : { side, ...unpackBox(row.slice(7)) };
  const beneath = above < 0 ? null : (names[above] as NodeId);
  return { id: names[id] as NodeId, ...unpackBox(row.slice(2)), label, beneath };
}

function unpackBox(row: readonly number[]) {
  const [x = 0, y = 0, width = 0, height = 0] = row.map(pixels);
  return { x, y, width, height };
}

function unpackRoute([link = 0, ...numbers]: readonly number[], names: readonly string[]): Route {
  const points = Array.from({ length: numbers.length / 3 }, (_, at) => {
    const [x = 0, y = 0, rounding = 0] = numbers.slice(at * 3, at * 3 + 3).map(pixels);
    return { x, y, rounding };
  });
  return { link: names[link] ?? "", points };
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

function pixels(value: number): number {
  return value / 10;
}
