import { overlapAcross, overlapDown } from "./box.ts";
import type { LayoutNode, LayoutRequest } from "./layoutRequest.ts";
import { forNearPairs } from "./nearPairs.ts";

/** A node while it settles: where it is, where it wants to be, and between which heights it must stay. */
export interface SettlingNode extends LayoutNode {
  readonly x: number;
  readonly y: number;
  readonly wantedX: number;
  readonly top: number;
  readonly bottom: number;
}

/** The space that a layout fills, with the margin at its edges and the gap between boxes, in CSS pixels. */
export interface LayoutSpace {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gap: number;
}

type Moving = { -readonly [Key in keyof SettlingNode]: SettlingNode[Key] };

/** Across carries the meaning, so boxes are pushed apart downwards unless that is this much farther; levels are better kept. */
const DOWN_PREFERENCE = 1.6;
const DOWN_PREFERENCE_LEVEL = 0.45;
const DOWN_PREFERENCE_UNALIGNED = 0.4;
/** How fast nodes are drawn to where they want to be, a share of the way each round. */
const PULL_ACROSS = 0.12;
const PULL_ACROSS_UNALIGNED = 0.02;
const PULL_DOWN = 0.06;
/** The same where a level says how high a node wants to be. */
const PULL_TO_LEVEL = 0.12;

/**
 * Lets nodes find their places: each round draws them to where they want to be, ever more weakly, and pushes
 * those apart that overlap; in the last rounds it only pushes apart. Pure and without chance.
 */
export function settle(
  start: readonly SettlingNode[],
  links: LayoutRequest["links"],
  space: LayoutSpace,
): readonly SettlingNode[] {
  const nodes: Moving[] = start.map((node) => ({ ...node }));
  const linksOf = speakersLinks(nodes, links);
  const rounds = roundsFor(nodes.length);
  for (let round = 0; round < rounds; round += 1) {
    const strength = 1 - round / rounds;
    pull(nodes, linksOf, strength);
    pushApart(nodes, space);
    keepInside(nodes, space);
  }
  for (let round = 0; round < rounds / 3; round += 1) {
    if (!pushApart(nodes, space)) break;
    keepInside(nodes, space);
  }
  return nodes;
}

/** Fewer for more nodes, so that thousands are placed in seconds. */
function roundsFor(nodes: number): number {
  if (nodes > 1000) return 60;
  return nodes > 300 ? 120 : 240;
}

/** For each node, the propositions on which it speaks; none for a proposition. */
function speakersLinks(nodes: readonly Moving[], links: LayoutRequest["links"]): Moving[][] {
  const places = new Map(nodes.map((node, at) => [node.id, at]));
  const targets: Moving[][] = nodes.map(() => []);
  for (const { source, target } of links) {
    const node = nodes[places.get(target) ?? -1];
    if (node !== undefined) targets[places.get(source) ?? -1]?.push(node);
  }
  return targets;
}

function pull(nodes: readonly Moving[], linksOf: readonly (readonly Moving[])[], strength: number): void {
  nodes.forEach((node, at) => {
    node.x +=
      (node.wantedX - node.x) * (node.alignment === null ? PULL_ACROSS_UNALIGNED : PULL_ACROSS) * strength;
    const pullDown = node.level === undefined ? PULL_DOWN : PULL_TO_LEVEL;
    node.y += (wantedY(node, linksOf[at] ?? []) - node.y) * pullDown * strength;
  });
}

/** The height that a node's level asks for, all of its box within the heights it may have; null without a level. */
export function heightOfLevel({ level, height, top, bottom }: SettlingNode): number | null {
  return level === undefined ? null : top + height / 2 + level * Math.max(0, bottom - top - height);
}

/** A node with a level goes there, an actor otherwise at the mean height of what it spoke on, a proposition in the middle of its band. */
function wantedY(node: Moving, spokenOn: readonly Moving[]): number {
  const asked = heightOfLevel(node);
  if (asked !== null) return asked;
  if (spokenOn.length === 0) return (node.top + node.bottom) / 2;
  return spokenOn.reduce((sum, { y }) => sum + y, 0) / spokenOn.length;
}

/** Moves boxes that are too near apart, half the way each; tells whether there were any. */
function pushApart(nodes: readonly Moving[], space: LayoutSpace): boolean {
  let moved = false;
  forNearPairs(nodes, space.gap, (left, right) => {
    const [first, second] = [nodes[left], nodes[right]];
    if (first === undefined || second === undefined) return;
    moved = true;
    const across = overlapAcross(first, second, space.gap);
    const down = overlapDown(first, second, space.gap);
    if (across <= 0 || down <= 0) return;
    const preference = downPreference(first, second);
    if (across * preference < down) partAcross(first, second, across);
    else partDown(first, second, down);
  });
  return moved;
}

function downPreference(first: Moving, second: Moving): number {
  if (first.alignment === null && second.alignment === null) return DOWN_PREFERENCE_UNALIGNED;
  return first.level === undefined || second.level === undefined ? DOWN_PREFERENCE : DOWN_PREFERENCE_LEVEL;
}

function partAcross(first: Moving, second: Moving, overlap: number): void {
  const direction = first.x <= second.x ? -1 : 1;
  first.x += (direction * overlap) / 2;
  second.x -= (direction * overlap) / 2;
}

function partDown(first: Moving, second: Moving, overlap: number): void {
  const direction = first.y <= second.y ? -1 : 1;
  first.y += (direction * overlap) / 2;
  second.y -= (direction * overlap) / 2;
}

function keepInside(nodes: readonly Moving[], { width, height, margin }: LayoutSpace): void {
  for (const node of nodes) {
    const aside = node.width / 2 + margin;
    const [top, bottom] = [Math.max(node.top, 0), Math.min(node.bottom, height)];
    node.x = clamp(node.x, aside, width - aside);
    node.y = clamp(node.y, top + node.height / 2 + margin / 2, bottom - node.height / 2 - margin / 2);
  }
}

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
