import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { CodingRules } from "../CodingRules.tsx";
import { ItemsChoice } from "../../choose/ItemsChoice.tsx";

interface CodingStartProps {
  /** Whether answers from before are there. */
  readonly hasBegun: boolean;
  readonly onStart: () => void;
}

/** The rules, read before the first quote, and how many quotes there are to be. */
export function CodingStart({ hasBegun, onStart }: CodingStartProps) {
  const coding = useWords(codingWords);
  return (
    <>
      <CodingRules />
      <p className="coding__act">
        <Button onClick={onStart}>{hasBegun ? coding.goOn : coding.start}</Button>
      </p>
      <ItemsChoice label={coding.fewer} textOf={coding.items} />
    </>
  );
}
