import type { NodeMarkScene } from "../../src/views/graph/nodeScene.ts";
import { nodeScene } from "../../src/views/graph/nodeScene.ts";
import { networkOf } from "../fixtures/networks.ts";

const [actor] = networkOf([["ann", "tax", "support"]]).nodes;

/** A round symbol of radius 8 with a label of one line, 60 by 15, below it. */
export const spot = (x: number, y: number): NodeMarkScene => {
  if (actor === undefined) throw new Error("There is no actor.");
  const labels = [{ side: "below" as const, lines: ["A label"], width: 60, height: 15 }];
  const label = { side: "below" as const, x, y: y + 20, width: 60, height: 15 };
  const place = { id: actor.id, x, y, width: 20, height: 20, label, beneath: null };
  return nodeScene(actor, place, { width: 20, height: 20, lines: [], labels, radius: 8 });
};
