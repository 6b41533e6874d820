import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Codes } from "../stanceCode.ts";

interface CodingEndProps {
  readonly codes: Codes;
  readonly onFinish: () => void;
}

/** The last chance to change a code. */
export function CodingEnd({ codes, onFinish }: CodingEndProps) {
  const coding = useWords(codingWords);
  const count = codes.filter((code) => code !== null).length;
  return (
    <>
      <p>{coding.codedCount({ count, all: codes.length })}</p>
      <p className="coding__act">
        <Button onClick={onFinish}>{coding.finish}</Button>
      </p>
    </>
  );
}
