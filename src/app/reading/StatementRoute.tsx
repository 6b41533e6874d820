import { useParams } from "react-router";
import { StatementPanel } from "../../reading/statement/page/StatementPanel.tsx";

/** One statement, with all that the case has on it. */
export function StatementRoute() {
  const { statementId = "" } = useParams();
  return <StatementPanel statementId={statementId} />;
}
