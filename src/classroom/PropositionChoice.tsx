import type { Proposition, PropositionId } from "../case/proposition.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { LabelledSelect } from "../ui/LabelledSelect.tsx";

/** Chooses the proposition of the evidence sheets, each with how many statements stand on either side; it becomes the filter's. */
export function PropositionChoice({ proposition }: { readonly proposition: Proposition }) {
  const { handouts } = useMessages();
  const { propositions, statements } = useExplorer(({ index }) => index.case);
  const choose = useExplorer((state) => state.choose);
  const countOf = (id: PropositionId, stance: "support" | "oppose") =>
    statements.filter((statement) => statement.proposition === id && statement.stance === stance).length;
  return (
    <LabelledSelect
      label={handouts.sides.choose}
      value={proposition.id}
      options={propositions.map(({ id, label }) => ({
        value: id,
        text: handouts.sides.option({
          label,
          support: countOf(id, "support"),
          oppose: countOf(id, "oppose"),
        }),
      }))}
      onChange={(id) => choose("proposition", [id])}
    />
  );
}
