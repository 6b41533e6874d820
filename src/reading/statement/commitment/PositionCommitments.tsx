import type { Position } from "../../../network/position.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { commitmentsOf } from "./commitmentsOf.ts";
import "./commitmentWord.css";

/** How far an actor commits in the statements of a position, each way once; nothing where that is not coded. */
export function PositionCommitments({ position }: { readonly position: Pick<Position, "statements"> }) {
  const { words } = useMessages();
  const statements = useExplorer(({ index }) => index.case.statements);
  const said = commitmentsOf(
    position.statements.flatMap((place) => statements[place] ?? []),
    words,
  );
  return said.length === 0 ? null : <span className="commitment-word">, {said.join(", ")}</span>;
}
