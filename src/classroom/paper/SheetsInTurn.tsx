import type { ReactElement } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";

/** In a case of fewer statements all sheets are there within a moment. */
const MANY_STATEMENTS = 50_000;

interface SheetsInTurnProps {
  /** A sheet each, or what makes it. */
  readonly children: readonly ReactElement[];
}

/** Sheets of paper at once; in a very large case one after the other, between which the page goes on. Paper has them all. */
export function SheetsInTurn({ children }: SheetsInTurnProps) {
  const all = children.length;
  const areMany = useExplorer(({ index }) => index.case.statements.length > MANY_STATEMENTS);
  const count = useGrowing(all, areMany ? 1 : Infinity);
  return count < all ? children.slice(0, count) : children;
}
