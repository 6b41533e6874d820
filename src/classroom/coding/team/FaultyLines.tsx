import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { FaultyLine, LineFault } from "./readResults.ts";

/** The lines that do not count, each with its number and what is wrong with it. */
export function FaultyLines({ faults }: { readonly faults: readonly FaultyLine[] }) {
  const team = useWords(teamWords);
  if (faults.length === 0) return null;
  return (
    <section className="faulty-lines" aria-label={team.faults}>
      <h2>{team.faults}</h2>
      <ul>
        {faults.map(({ line, fault }) => (
          <li key={line}>{team.line({ number: line, text: saidOf(fault, team.fault) })}</li>
        ))}
      </ul>
    </section>
  );
}

function saidOf(fault: LineFault, words: ReturnType<typeof teamWords>["fault"]): string {
  switch (fault.kind) {
    case "check":
      return fault.slip === undefined
        ? words.check
        : words.slip({ at: fault.slip.place, one: fault.slip.typed, other: fault.slip.meant });
    case "otherItems":
      return words.otherItems({ count: fault.items });
    case "twice":
      return words.twice({ number: fault.first });
    case "rest":
      return words.rest({ count: fault.lines });
    case "notACode":
    case "edition":
    case "otherData":
    case "otherSeed":
    case "tooMany":
      return words[fault.kind];
  }
}
