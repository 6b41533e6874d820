import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { countStances } from "../../filter/countFacets.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { MOST_ITEMS, MOST_STUDENTS, PAPERS, type PrintSet } from "../../store/classChoices.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { NumberField } from "../choose/NumberField.tsx";
import { SeedField } from "../choose/SeedField.tsx";
import { stancesOn } from "../choose/chosenProposition.ts";
import { ActorChoice } from "./ActorChoice.tsx";

/** What each set goes by. */
const PRINT_SETTINGS: Readonly<Record<PrintSet, readonly PrintSetting[]>> = {
  cards: ["actors"],
  table: ["actors"],
  quiz: ["items", "seed"],
  coding: ["items", "seed"],
  corners: ["proposition", "seed"],
  sides: ["proposition"],
  jigsaw: ["students", "actors", "seed"],
};

/** The paper, and whatever else the chosen set goes by. */
export function PrintOptions() {
  const sheets = useWords(sheetsWords);
  const { print, paper } = useExplorer(({ display }) => display);
  const show = useExplorer((state) => state.show);
  return (
    <div className="print-choice__options">
      <LabelledSelect
        label={sheets.paper}
        value={paper}
        options={PAPERS.map((value) => ({ value, text: sheets.paperName[value] }))}
        onChange={(value) => show({ paper: value })}
      />
      {PRINT_SETTINGS[print].map((setting) => (
        <Setting key={setting} setting={setting} />
      ))}
    </div>
  );
}

function Setting({ setting }: { readonly setting: PrintSetting }) {
  switch (setting) {
    case "actors":
      return <ActorChoice />;
    case "proposition":
      return <PropositionChoice />;
    case "seed":
      return <SeedField />;
    case "students":
      return <Amount name="students" most={MOST_STUDENTS} />;
    case "items":
      return <Amount name="items" most={MOST_ITEMS} />;
  }
}

function Amount({ name, most }: { readonly name: "students" | "items"; readonly most: number }) {
  const sheets = useWords(sheetsWords);
  const value = useExplorer(({ display }) => display[name]);
  const show = useExplorer((state) => state.show);
  return (
    <NumberField
      label={sheets[name]}
      value={value}
      most={most}
      onChange={(amount) => show({ [name]: amount }, "continuous")}
    />
  );
}

/** What can be set for a set of sheets, apart from the paper. */
type PrintSetting = "actors" | "students" | "items" | "proposition" | "seed";

/** Stands for whichever proposition splits the actors most; no id is like it. */
const MOST_SPLIT = "*";

/** The one proposition that the sheets are about, each with how many statements there are on either side: the one that is filtered by, else the one that splits the actors most. */
function PropositionChoice() {
  const sheets = useWords(sheetsWords);
  const handouts = useWords(handoutsWords);
  const index = useExplorer((state) => state.index);
  const filtered = useExplorer(({ filter }) => filter.proposition);
  const choose = useExplorer((state) => state.choose);
  const options = useMemo(() => optionsOf(index, handouts), [index, handouts]);
  const [first] = filtered;
  const value = filtered.length === 1 && first !== undefined ? first : MOST_SPLIT;
  return (
    <ChooseOne<PropositionId | typeof MOST_SPLIT>
      label={sheets.proposition}
      value={value}
      options={[{ value: MOST_SPLIT, text: sheets.mostSplit }, ...options]}
      onChange={(id) => choose("proposition", id === MOST_SPLIT ? [] : [id])}
    />
  );
}

function optionsOf(index: CaseIndex, { sides }: ReturnType<typeof handoutsWords>) {
  const counts = countStances(index, new Map());
  return index.case.propositions.map(({ id, label, text }) => ({
    value: id,
    text: sides.option({ label, ...(counts.get(id) ?? stancesOn(index, id)) }),
    also: text,
  }));
}
