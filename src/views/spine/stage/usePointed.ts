import { useState } from "react";
import type { AnySpot } from "./spineGuide.ts";

/** What is pointed at in a scene, and what says that it is something else: with another scene it is nothing. */
export function usePointed<Spot extends AnySpot>(
  scene: object,
): readonly [Spot | null, (spot: Spot | null) => void] {
  const [pointed, setPointed] = useState<{ scene: object; spot: Spot | null } | null>(null);
  const spot = pointed?.scene === scene ? pointed.spot : null;
  const point = (next: Spot | null) => {
    if (!isSame(spot, next)) setPointed({ scene, spot: next });
  };
  return [spot, point];
}

function isSame(one: AnySpot | null, other: AnySpot | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
