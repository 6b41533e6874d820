import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorFacts } from "../names/ActorFacts.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { Provenance } from "./Evidence.tsx";
import { WhatOthersSay } from "./WhatOthersSay.tsx";

/** Who is behind a statement, what is its evidence, what others say. */
export function StatementAnswers({ statement }: { readonly statement: Statement }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const actor = index.actors.get(statement.actor);
  const source = index.sources.get(statement.source);
  return (
    <dl className="statement-questions__answers">
      <dt>{reading.whoIsBehind}</dt>
      <dd>
        <ActorName id={statement.actor} />
        {actor !== undefined && <ActorFacts actor={actor} />}
      </dd>
      <dt>{reading.whatEvidence}</dt>
      <dd>{source !== undefined && <Provenance statement={statement} source={source} />}</dd>
      <dt>{reading.whatOthersSay}</dt>
      <dd>
        <WhatOthersSay statement={statement} />
      </dd>
    </dl>
  );
}
