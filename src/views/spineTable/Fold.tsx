import type { ReactNode } from "react";

interface FoldProps {
  readonly isUnfolded: boolean;
  /** What it unfolds, for who cannot see what is beside it. */
  readonly name?: string;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}

/** Unfolds a row, and folds it again. */
export function Fold({ isUnfolded, name, onToggle, children }: FoldProps) {
  return (
    <button
      type="button"
      className="spine-table__fold"
      aria-expanded={isUnfolded}
      aria-label={name}
      onClick={onToggle}
    >
      <span className="spine-table__arrow" aria-hidden="true" />
      {children}
    </button>
  );
}
