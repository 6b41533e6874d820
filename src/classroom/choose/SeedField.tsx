import { useId } from "react";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { SEED_LENGTH } from "../../store/classChoices.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";

/** The text that decides on the order of questions, cards and groups; empty for the ordinary one. */
export function SeedField() {
  const sheets = useWords(sheetsWords);
  const id = useId();
  const seed = useExplorer(({ display }) => display.seed);
  const show = useExplorer((state) => state.show);
  return (
    <LabelledField
      label={sheets.seed}
      maxLength={SEED_LENGTH}
      placeholder={ORDINARY_SEED}
      value={seed ?? ""}
      aria-describedby={id}
      onChange={({ currentTarget }) =>
        show({ seed: currentTarget.value === "" ? null : currentTarget.value }, "continuous")
      }
    >
      <span id={id} className="quiet">
        {sheets.seedMeaning}
      </span>
    </LabelledField>
  );
}

/** The seed after a seed: the next number, and for a text the text with a number, counted on. */
export function nextSeed(seed: string | null): string {
  const [, text = "", digits] = /^(.*?)(\d{1,9})?$/u.exec(seed ?? ORDINARY_SEED) ?? [];
  const number = digits === undefined ? 2 : Number(digits) + 1;
  const before = digits === undefined ? `${text.trim()} ` : text;
  return `${before.slice(0, SEED_LENGTH - String(number).length)}${number}`;
}
