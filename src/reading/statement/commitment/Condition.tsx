import type { Statement } from "../../../case/statement.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { Highlighted } from "../../names/Highlighted.tsx";
import "./condition.css";

/** The condition under which a statement is made, on a separate line; nothing where there is none. */
export function Condition({
  statement: { condition },
}: {
  readonly statement: Pick<Statement, "condition">;
}) {
  const { reading } = useMessages();
  if (condition === undefined) return null;
  return (
    <p className="condition" dir="auto">
      <b>{reading.condition}</b> <Highlighted text={condition} />
    </p>
  );
}
