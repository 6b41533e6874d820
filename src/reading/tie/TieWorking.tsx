import type { ReactNode } from "react";
import { projectionWords } from "../../i18n/en/views/projection.ts";
import { receiptWords } from "../../i18n/en/views/receipt.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Denominator } from "../../network/ties/denominator.ts";
import type { TieReceipt } from "../../network/ties/tieReceipt.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./tieReceipt.css";

/** The formula of a tie with the numbers of this very pair, each line with its rule beside it. */
export function TieWorking({ receipt }: { readonly receipt: TieReceipt }) {
  const projection = useWords(projectionWords);
  const words = useWords(receiptWords);
  const { aggregation, normalization, repeats } = useExplorer((state) => state.display);
  const { lines, sum, denominator, weight } = receipt;
  return (
    <section>
      <h3 className="panel__section">{words.title}</h3>
      <dl className="tie-working">
        <Step
          name={words.sum}
          rules={[projection.aggregationRule[aggregation], projection.repeatsRule[repeats]]}
        >
          {words.sumOf({ terms: lines.map(({ value }) => value), value: sum })}
        </Step>
        <Step name={words.divided} rules={[projection.normalizationRule[normalization]]}>
          {denominatorText(denominator, words)}
        </Step>
        {normalization !== "no" && (
          <Step name={words.tie} rules={[]}>
            {words.quotient({ sum, by: denominator.value, value: weight })}
          </Step>
        )}
      </dl>
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly rules: readonly string[];
  readonly children: ReactNode;
}

function Step({ name, rules, children }: StepProps) {
  return (
    <div className="tie-working__step">
      <dt>{name}</dt>
      <dd>
        <span className="tie-working__numbers">{children}</span>
        {rules.map((rule) => (
          <span key={rule} className="quiet tie-working__rule">
            {rule}
          </span>
        ))}
      </dd>
    </div>
  );
}

function denominatorText(
  denominator: Denominator,
  { denominator: text }: ReturnType<typeof receiptWords>,
): string {
  switch (denominator.normalization) {
    case "no":
      return text.no;
    case "average":
      return text.average(denominator);
    case "cosine":
      return text.lengths(denominator);
    case "dna-cosine":
      return text.product(denominator);
    case "jaccard":
      return text.jaccard(denominator);
  }
}
