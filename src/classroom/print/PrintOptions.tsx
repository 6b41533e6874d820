import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { MOST_ITEMS, MOST_STUDENTS, PAPERS } from "../../store/explorerState.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { ActorChoice } from "./ActorChoice.tsx";
import { NumberField } from "../choose/NumberField.tsx";
import { PropositionChoice } from "./PropositionChoice.tsx";
import { SeedField } from "../choose/SeedField.tsx";
import { PRINT_SETTINGS, type PrintSetting } from "./printSettings.ts";

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
