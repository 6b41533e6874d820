import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";

/** So many faults are listed: whoever has more corrects these first. */
const MOST_LISTED = 50;

/** What keeps a file from being a case, each fault with its place. */
export function CaseFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const openCase = useWords(openCaseWords);
  if (faults.length === 0) return null;
  return (
    <section role="alert" className="open-case__faults">
      <h2>{openCase.faultsTitle({ count: faults.length })}</h2>
      <ol>
        {faults.slice(0, MOST_LISTED).map((fault, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place may have several faults
          <li key={at}>
            <bdi>{formatFault(fault)}</bdi>
          </li>
        ))}
      </ol>
      {faults.length > MOST_LISTED && <p>{openCase.moreFaults({ count: faults.length - MOST_LISTED })}</p>}
      <p className="quiet">{openCase.kept}</p>
    </section>
  );
}
