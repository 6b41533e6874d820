import { saveFile } from "../../host/saveFile.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";

interface BrokenKeptProps {
  readonly id: string;
  readonly text: string;
}

/** What is kept of a case that no longer opens, to be saved so that nothing is lost. */
export function BrokenKept({ id, text }: BrokenKeptProps) {
  const { kept } = useWords(broughtCaseWords);
  const save = () => saveFile(`${id}.json`, new Blob([text], { type: "application/json" }));
  return (
    <p role="alert">
      {kept.broken} <Button onClick={save}>{kept.saveIt}</Button>
    </p>
  );
}
