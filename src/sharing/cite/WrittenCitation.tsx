import { type Run, plainText } from "../../formats/citation/run.ts";
import { CopyField } from "../../ui/CopyField.tsx";

interface WrittenCitationProps {
  readonly label: string;
  readonly runs: readonly Run[];
  /** Whether programs read it, which have no use for italics. */
  readonly isRecord: boolean;
}

/** A citation as it is printed, and beneath it as plain text to be copied; what is for programs only the latter. */
export function WrittenCitation({ label, runs, isRecord }: WrittenCitationProps) {
  return (
    <div className="cite-tab__written">
      {!isRecord && (
        <p className="cite-tab__printed" dir="auto">
          {runs.map((run) => (typeof run === "string" ? run : <cite key={run.work}>{run.work}</cite>))}
        </p>
      )}
      <CopyField label={label} text={plainText(runs)} rows={isRecord ? 12 : 5} />
    </div>
  );
}
