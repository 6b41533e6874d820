import { drag, select } from "d3";
import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Point, distanceBetween } from "../../../network/geometry/point.ts";
import type { NodeId } from "../../../network/graph.ts";

/** A press that moves less than this, in CSS pixels, is a click. */
const CLICK_DISTANCE = 4;

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
export function useNodeDrag(
  ref: RefObject<SVGGElement | null>,
  placeOf: (id: NodeId) => { readonly x: number; readonly y: number } | undefined,
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
      .filter((event: MouseEvent) => event.button === 0 && !event.ctrlKey && nodeIdAt(event) !== null)
      .subject(({ sourceEvent }: Pick<DragEvent, "sourceEvent">): Subject | null => {
        const id = nodeIdAt(sourceEvent);
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

function nodeIdAt(event: Event): NodeId | null {
  const element = event.target instanceof Element ? event.target.closest("[data-node]") : null;
  return (element?.getAttribute("data-node") as NodeId | null) ?? null;
}
