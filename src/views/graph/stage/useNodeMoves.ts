import { drag, select } from "d3";
import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Point, distanceBetween } from "../../../network/geometry/point.ts";
import type { NodeId } from "../../../network/graph.ts";
import { type Pin, pinAt, withoutPin } from "../../../network/layout/pin.ts";
import type { NetworkScene, Pins } from "../networkScene.ts";
import type { NodeMarkScene } from "../nodeScene.ts";
import { NO_PINS } from "../useNetworkScene.ts";
import { nodeAt } from "./markAt.ts";

/** A press that moves less than this, in CSS pixels, is a click. */
const CLICK_DISTANCE = 4;

interface Pinning {
  readonly pins: readonly Pin[];
  readonly onPin: (pins: readonly Pin[]) => void;
  /** Nodes that are under way, and where. */
  readonly onMove: (moving: Pins) => void;
}

interface NodeMoves {
  readonly markOf: (id: NodeId) => NodeMarkScene | undefined;
  /** Moves a node by so much, in CSS pixels of the picture. */
  readonly shift: (id: NodeId, across: number, down: number) => void;
  /** Lets a node go back to its own place. */
  readonly release: (id: NodeId | null) => void;
}

/** Lets a person move the nodes of a group of marks and pin them where they are dropped, and let them go back. */
export function useNodeMoves(
  group: RefObject<SVGGElement | null>,
  scene: NetworkScene,
  { pins, onPin, onMove }: Pinning,
): NodeMoves {
  const markOf = (id: NodeId) => scene.nodes.find((mark) => mark.node.id === id);
  const drop = (id: NodeId, point: Point) => {
    onMove(NO_PINS);
    onPin(pinAt(pins, id, point, scene));
  };
  const shift = (id: NodeId, across: number, down: number) => {
    const place = markOf(id);
    if (place !== undefined) drop(id, { x: place.x + across, y: place.y + down });
  };
  const release = (id: NodeId | null) => {
    if (id !== null && pins.some(({ node }) => node === id)) onPin(withoutPin(pins, id));
  };
  useNodeDrag(group, markOf, { onMove: (id, point) => onMove(new Map([[id, point]])), onDrop: drop });
  return { markOf, shift, release };
}

interface Subject extends Point {
  readonly id: NodeId;
  /** Where it was pressed, on the screen. */
  readonly pressed: Point;
}

interface DragEvent {
  readonly subject: Subject;
  readonly sourceEvent: MouseEvent;
  readonly x: number;
  readonly y: number;
}

interface DragActs {
  /** The node is under way. */
  readonly onMove: (id: NodeId, point: Point) => void;
  /** It has been let go at another place. */
  readonly onDrop: (id: NodeId, point: Point) => void;
}

/**
 * Lets a person drag nodes: elements with `data-node` inside the group. Reports where the middle of the node comes to
 * stand, in the group's own coordinates.
 */
function useNodeDrag(
  ref: RefObject<SVGGElement | null>,
  placeOf: (id: NodeId) => Point | undefined,
  acts: DragActs,
): void {
  const findPlace = useEffectEvent(placeOf);
  const report = useEffectEvent((subject: Subject, x: number, y: number) =>
    acts.onMove(subject.id, { x, y }),
  );
  const finish = useEffectEvent((subject: Subject, x: number, y: number) =>
    acts.onDrop(subject.id, { x, y }),
  );

  useEffect(() => {
    const group = ref.current;
    if (group === null) return undefined;
    let isUnderWay = false;
    const behavior = drag<SVGGElement, unknown>()
      .clickDistance(CLICK_DISTANCE)
      // Its own coordinates, so that a node stays under the pointer at any zoom.
      .container(() => group)
      .filter((event: MouseEvent) => event.button === 0 && !event.ctrlKey && nodeAt(event) !== null)
      .subject(({ sourceEvent }: Pick<DragEvent, "sourceEvent">): Subject | null => {
        const id = nodeAt(sourceEvent);
        const place = id === null ? undefined : findPlace(id);
        const pressed = pointOf(sourceEvent);
        return id === null || place === undefined ? null : { id, x: place.x, y: place.y, pressed };
      })
      .on("start", () => {
        isUnderWay = false;
      })
      .on("drag", ({ subject, sourceEvent, x, y }: DragEvent) => {
        isUnderWay ||= distanceBetween(subject.pressed, pointOf(sourceEvent)) > CLICK_DISTANCE;
        if (isUnderWay) report(subject, x, y);
      })
      .on("end", ({ subject, x, y }: DragEvent) => {
        if (isUnderWay) finish(subject, x, y);
      });
    const selection = select(group).call(behavior);
    return () => {
      selection.on(".drag", null);
    };
  }, [ref]);
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
