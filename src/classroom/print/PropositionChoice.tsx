import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { stancesOn } from "../choose/stancesOn.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";

/** The one proposition that the sheets are about, each with how many statements stand on either side: the one that is filtered by, else the one that splits the actors most. */
export function PropositionChoice() {
  const sheets = useWords(sheetsWords);
  const handouts = useWords(handoutsWords);
  const index = useExplorer((state) => state.index);
  const filtered = useExplorer(({ filter }) => filter.proposition);
  const choose = useExplorer((state) => state.choose);
  const [first] = filtered;
  const value: PropositionId | "" = filtered.length === 1 && first !== undefined ? first : "";
  return (
    <LabelledSelect
      label={sheets.proposition}
      value={value}
      options={[
        { value: "", text: sheets.mostSplit },
        ...index.case.propositions.map(({ id, label }) => ({
          value: id,
          text: handouts.sides.option({ label, ...stancesOn(index, id) }),
        })),
      ]}
      onChange={(id) => choose("proposition", id === "" ? [] : [id])}
    />
  );
}
