import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Codes } from "../stanceCode.ts";

interface TeamCountsProps {
  readonly coders: readonly Codes[];
  readonly items: number;
  readonly faults: number;
}

/** What has been read so far, told again whenever it changes. */
export function TeamCounts({ coders, items, faults }: TeamCountsProps) {
  const team = useWords(teamWords);
  const missing = coders.flat().filter((code) => code === null).length;
  return (
    <p className="team-counts" role="status">
      <b>{team.coders({ count: coders.length })}</b> · {team.items({ count: items })} ·{" "}
      {team.missing({ count: missing })} · {team.faulty({ count: faults })}
    </p>
  );
}
