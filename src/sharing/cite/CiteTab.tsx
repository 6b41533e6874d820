import { useState } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Cited, citationOf } from "../../formats/citation/citation.ts";
import { type Run, plainText } from "../../formats/citation/run.ts";
import { today } from "../../host/today.ts";
import { citeWords } from "../../i18n/en/sharing/cite.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { reachOf, shareLink } from "../../store/place/shareLink.ts";
import { useSubject } from "../../store/place/useSubject.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { CITATION_STYLES, type CitationStyle, writeCitation } from "./citationStyles.ts";
import { openCited } from "./openCited.ts";
import "./citeTab.css";

const WHOLE: Cited = { what: "case" };

/** How what is open is cited, in six styles: the statement, the actor's record or the case. */
export function CiteTab() {
  const cite = useWords(citeWords);
  const index = useExplorer((state) => state.index);
  const open = openCited(index, useSubject());
  const [isWhole, setWhole] = useState(open.what === "case");
  const [style, setStyle] = useState<CitationStyle>("apa");
  const [accessed] = useState(() => today());
  const address = useShownAddress();
  const isOpened = useExplorer((state) => state.isOpened);
  const isOnWeb = reachOf(address) === "web" && !isOpened;
  const cited = isWhole ? WHOLE : open;
  const citation = citationOf(index, cited, { url: isOnWeb ? shareLink(address) : null, accessed });
  return (
    <div className="cite-tab">
      <div className="cite-tab__choices">
        <LabelledSelect
          label={cite.what}
          value={cited.what}
          options={optionsOf(open).map(({ what }) => ({ value: what, text: cite.whatName[what] }))}
          onChange={(what) => setWhole(what === "case")}
        />
        <LabelledSelect
          label={cite.style}
          value={style}
          options={CITATION_STYLES.map((value) => ({ value, text: cite.styleName[value] }))}
          onChange={setStyle}
        />
      </div>
      <p className="quiet">{explained(index, cited, cite)}</p>
      {writeCitation(style, citation).map(({ form, runs }) => (
        <WrittenCitation key={form} label={cite.form[form]} runs={runs} isRecord={form === "record"} />
      ))}
      {!isOnWeb && <p className="quiet">{cite.noAddress}</p>}
    </div>
  );
}

function optionsOf(open: Cited): readonly Cited[] {
  return open.what === "case" ? [WHOLE] : [open, WHOLE];
}

/** In words what a citation names: whose statement on what, or the case. */
function explained(index: CaseIndex, cited: Cited, cite: ReturnType<typeof citeWords>): string {
  if (cited.what === "statement") {
    const statement = index.statements.get(cited.id);
    const actor = statement === undefined ? undefined : index.actors.get(statement.actor);
    return cite.statement({ actor: actor?.name ?? "" });
  }
  if (cited.what === "actor") return cite.actor({ actor: index.actors.get(cited.id)?.name ?? "" });
  if (cited.what === "proposition")
    return cite.proposition({ label: index.propositions.get(cited.id)?.label ?? "" });
  return cite.wholeCase({ version: index.case.asOf });
}

interface WrittenCitationProps {
  readonly label: string;
  readonly runs: readonly Run[];
  /** Whether programs read it, which have no use for italics. */
  readonly isRecord: boolean;
}

/** A citation as it is printed, and beneath it as plain text to be copied; what is for programs only the latter. */
function WrittenCitation({ label, runs, isRecord }: WrittenCitationProps) {
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
