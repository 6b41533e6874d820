import type { PropositionId } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./nameLink.css";

/** The sentence of a proposition in full. */
export function PropositionText({ id }: { readonly id: PropositionId }) {
  const text = useExplorer(({ index }) => index.propositions.get(id)?.text ?? id);
  return (
    <p className="proposition-text" dir="auto">
      {text}
    </p>
  );
}
