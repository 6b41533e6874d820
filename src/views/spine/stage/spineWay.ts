/** From where to where the arrows lead: what stands beside, what is within, and what is around. */
export interface SpineWay {
  readonly beside: readonly string[];
  readonly within: readonly string[];
  readonly around: string | null;
}

export type SpineStep = "next" | "previous" | "in" | "out" | "first" | "last";

/** Where a step leads; null where it leads out of the picture. */
export function stepFrom(way: SpineWay, id: string, step: SpineStep): string | null {
  const at = way.beside.indexOf(id);
  switch (step) {
    case "next":
      return way.beside[at + 1] ?? id;
    case "previous":
      return way.beside[Math.max(0, at - 1)] ?? id;
    case "first":
      return way.beside[0] ?? id;
    case "last":
      return way.beside.at(-1) ?? id;
    case "in":
      return way.within[0] ?? id;
    case "out":
      return way.around;
  }
}
