import type { CaseIndex } from "../../case/caseIndex.ts";
import { hasPlace } from "../../case/statementSet.ts";
import type { Statement } from "../../case/statement.ts";
import type { Position } from "../../network/position.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisible } from "../../store/selectors.ts";
import { StatementCard } from "../statement/StatementCard.tsx";
import "./positionStatements.css";

/**
 * The statements that a position follows from: all of them, those marked that the filter hides in the list. Each says
 * its own stance only where they differ, and who said what only where another is counted here.
 */
export function PositionStatements({ position }: { readonly position: Position }) {
  const visible = useExplorer(selectVisible);
  const index = useExplorer((state) => state.index);
  const detail = positionRule(index, position) === "different" ? "stance" : "words";
  return (
    <div className="position-statements">
      {position.statements.map((place) => {
        const statement = index.case.statements[place];
        if (statement === undefined) return null;
        return (
          <StatementCard
            key={place}
            statement={statement}
            detail={isOwn(position, statement) ? detail : "full"}
            isHidden={!hasPlace(visible, place)}
          />
        );
      })}
    </div>
  );
}

/** Whether a statement is by the very actor of a position, on its very proposition. */
function isOwn({ actor, proposition }: Position, statement: Statement): boolean {
  return statement.actor === actor && statement.proposition === proposition;
}

/** Which case of the rule made a position: one statement, several of the same stance, or several that differ. */
export function positionRule(index: CaseIndex, { statements }: Position): "one" | "same" | "different" {
  if (statements.length === 1) return "one";
  const stances = new Set(statements.map((place) => index.case.statements[place]?.stance));
  return stances.size === 1 ? "same" : "different";
}
