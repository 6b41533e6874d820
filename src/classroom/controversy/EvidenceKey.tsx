import type { ReactNode } from "react";
import type { Proposition } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Locator } from "../../reading/statement/Locator.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { toldOf } from "../../case/toldOf.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { EvidenceNames } from "./EvidenceNames.tsx";
import type { PropositionEvidence, EvidenceSide } from "./evidenceSides.ts";
import "./evidenceKey.css";

/** How many statements are told in words before their speakers alone are named. */
const MOST_IN_WORDS = 8;

interface EvidenceKeyProps {
  readonly proposition: Proposition;
  readonly evidence: PropositionEvidence;
}

/** The teacher's sheet: what either side has in the case, who is left out and why, who is mixed, and who is silent. */
export function EvidenceKey({ proposition, evidence }: EvidenceKeyProps) {
  const handouts = useWords(handoutsWords);
  const { sides } = handouts;
  const { support, oppose, neither, silent, spokenOf } = evidence;
  return (
    <Sheet
      title={sides.keyTitle({ label: proposition.label })}
      to={{ page: "proposition", proposition: proposition.id }}
      isKey
    >
      <div className="evidence-key">
        <p dir="auto">
          <q>{proposition.text}</q>
        </p>
        <p>{sides.rule({ count: support.shown.length })}</p>
        <p>{sides.weight}</p>
        <Side stance="support" side={support} />
        <Side stance="oppose" side={oppose} />
        <Part heading={sides.mixed}>
          {neither.length === 0 ? <p>{sides.nobodyMixed}</p> : <Speakers statements={neither} />}
          <p className="quiet">{sides.both}</p>
        </Part>
        <Part heading={sides.silent({ count: silent.length })}>
          <EvidenceNames ids={silent.map(({ id }) => id)} />
          <p className="quiet">{silent.length === 0 ? sides.nobodySilent : sides.silentMeans}</p>
          {spokenOf.length > 0 && <p className="quiet">{sides.spokenOf({ count: spokenOf.length })}</p>}
          <EvidenceNames ids={spokenOf.map(({ id }) => id)} />
        </Part>
        <Part heading={sides.afterwards}>
          <ul className="evidence-key__questions">
            {sides.debrief.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      </div>
    </Sheet>
  );
}

function Part({ heading, children }: { readonly heading: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="evidence-key__part">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Side({ stance, side }: { readonly stance: "support" | "oppose"; readonly side: EvidenceSide }) {
  const handouts = useWords(handoutsWords);
  const { sides } = handouts;
  const all = [...side.shown, ...side.leftOut];
  const actors = new Set(all.map(({ actor }) => actor)).size;
  return (
    <Part
      heading={
        <>
          <StanceWord stance={stance} isName />{" "}
          <span className="quiet">{sides.inCase({ statements: all.length, actors })}</span>
        </>
      }
    >
      <dl className="evidence-key__lists">
        <dt>{sides.onSheet}</dt>
        <dd>
          <EvidenceNames ids={side.shown.map(({ actor }) => actor)} />
        </dd>
        <dt>{sides.leftOut}</dt>
        <dd>
          <LeftOut statements={side.leftOut} />
        </dd>
      </dl>
    </Part>
  );
}

/** Who says what, each with how we know of it and where to find it. */
function Speakers({ statements }: { readonly statements: readonly Statement[] }) {
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  const shortName = useShortName();
  return (
    <ul className="evidence-key__speakers">
      {statements.map((statement) => (
        <li key={statement.id}>
          <bdi>{shortName(statement.actor)}</bdi>:{" "}
          <span dir="auto">{toldOf(index, statement, words.told)}</span>{" "}
          <CommitmentWord statement={statement} isAlone />{" "}
          <span className="quiet">
            {words.attribution[statement.attribution]}{" "}
            {statement.locator !== undefined && <Locator locator={statement.locator} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** With what they say, as long as a sheet has room for it. */
function LeftOut({ statements }: { readonly statements: readonly Statement[] }) {
  const handouts = useWords(handoutsWords);
  if (statements.length === 0) return handouts.sides.nothingLeftOut;
  if (statements.length <= MOST_IN_WORDS) return <Speakers statements={statements} />;
  return <EvidenceNames ids={statements.map(({ actor }) => actor)} />;
}
