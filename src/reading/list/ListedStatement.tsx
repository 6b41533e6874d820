import { memo } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { GroupHeading } from "./GroupHeading.tsx";
import { StatementCard } from "../statement/StatementCard.tsx";
import type { GroupStart } from "./arrangeStatements.ts";

interface ListedStatementProps {
  readonly place: number;
  readonly groupStart: GroupStart | undefined;
}

/** A statement in the list, under the heading of its group if it is the first there. */
export const ListedStatement = memo(({ place, groupStart }: ListedStatementProps) => {
  const statement = useExplorer(({ index }) => index.case.statements[place]);
  if (statement === undefined) return null;
  return (
    <>
      {groupStart !== undefined && <GroupHeading start={groupStart} />}
      <StatementCard statement={statement} />
    </>
  );
});
