import type { StatementLinks } from "../../case/statementLinks.ts";
import type { Point } from "../../network/geometry/point.ts";
import type { PathMark } from "../marks/paint/mark.ts";
import { toTenths } from "../marks/paint/rounded.ts";
import { SIGN } from "./lanes/statementLabel.ts";
import type { StatementMark } from "./lanes/statementMarks.ts";
import { signMiddle } from "./timeMark.ts";
import type { TimelineMark } from "./lanes/timelineLane.ts";

/** How far an arc swings out of the straight line, as a share of its length, and at most, in CSS pixels. */
const SWING = { share: 0.25, most: 36 };

/** The marks of the statements that a mark's own is linked with, either way; none for what is no statement. */
export function linkedMarks(
  mark: TimelineMark | null,
  marks: readonly TimelineMark[],
  links: StatementLinks,
): readonly StatementMark[] {
  if (mark?.kind !== "statement") return [];
  const others = new Set((links.get(mark.statement.id) ?? []).map(({ other }) => other.id));
  return marks.flatMap((one) => (one.kind === "statement" && others.has(one.statement.id) ? [one] : []));
}

/** A thin arc from the sign of a mark to the sign of each that it is linked with. */
export function linkArcs(
  mark: TimelineMark | null,
  linked: readonly StatementMark[],
  row: number,
): readonly PathMark[] {
  if (mark?.kind !== "statement") return [];
  return linked.map((other) => ({
    kind: "path",
    role: "timeline-link",
    path: arcBetween(signOf(mark, row), signOf(other, row)),
    stroke: "ink",
    strokeWidth: 1.4,
  }));
}

function signOf(mark: StatementMark, row: number): Point {
  return { x: mark.sign + SIGN / 2, y: signMiddle(mark, row) };
}

/** It swings to the later side, so that one between two marks of the same day is seen. */
function arcBetween(from: Point, to: Point): string {
  const [top, bottom] = from.y <= to.y ? [from, to] : [to, from];
  const [across, down] = [bottom.x - top.x, bottom.y - top.y];
  const length = Math.hypot(across, down);
  const swing = Math.min(length * SWING.share, SWING.most) / Math.max(length, 1);
  const middle = { x: (top.x + bottom.x) / 2 + down * swing, y: (top.y + bottom.y) / 2 - across * swing };
  const at = ({ x, y }: Point) => `${toTenths(x)} ${toTenths(y)}`;
  return `M${at(top)}Q${at(middle)} ${at(bottom)}`;
}
