import { useMemo } from "react";
import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { type AlphaReport, type CodeMetric, alphaReport } from "../../agreement/alphaReport.ts";
import { FEWEST_TO_RESAMPLE } from "../../agreement/bootstrapInterval.ts";
import { FEWEST_ITEMS, looksTooLow, reliabilityBand } from "../../agreement/agreement.ts";
import type { Codes } from "../stanceCode.ts";

interface TeamAlphaProps {
  readonly coders: readonly Codes[];
  readonly items: number;
  readonly metric: CodeMetric;
}

/** One measure of a class's agreement: the number with what it allows, or why there is none. */
export function TeamAlpha({ coders, items, metric }: TeamAlphaProps) {
  const team = useWords(teamWords);
  const seed = useExplorer(({ display }) => display.seed);
  const report = useMemo(() => alphaReport(coders, items, metric, seed), [coders, items, metric, seed]);
  return (
    <div className="team-alpha">
      <h3 className="team-alpha__name">{team.alpha[metric]}</h3>
      <Alpha report={report} />
      <p className="quiet">{team.alphaMeaning[metric]}</p>
    </div>
  );
}

function Alpha({ report: { alpha, items, share, interval } }: { readonly report: AlphaReport }) {
  const coding = useWords(codingWords);
  const team = useWords(teamWords);
  if (alpha.kind === "undefined") return <p>{coding.undefined[alpha.why]}</p>;
  if (items < FEWEST_ITEMS) return <p>{coding.tooFew({ count: FEWEST_ITEMS })}</p>;
  return (
    <>
      <p>
        <span className="team-alpha__figure">{team.figure({ figure: alpha.value })}</span>{" "}
        <span>{team.from({ count: items })}</span>
        {share !== null && <span>, {team.sharing({ share })}</span>}
      </p>
      <p className="team-alpha__band">{team.band[reliabilityBand(alpha.value)]}</p>
      {looksTooLow(share, alpha) && <p>{team.whyLow}</p>}
      <Sureness interval={interval} />
    </>
  );
}

function Sureness({ interval }: Pick<AlphaReport, "interval">) {
  const team = useWords(teamWords);
  if (interval === null) return <p className="quiet">{team.noInterval({ count: FEWEST_TO_RESAMPLE })}</p>;
  const [from, to] = [interval.low, interval.high].map((figure) => team.figure({ figure }));
  return (
    <p className="quiet">
      {team.interval({ from: from ?? "", to: to ?? "" })} (
      {team.intervalMeaning({ all: interval.resamples, count: interval.leftOut })})
    </p>
  );
}
