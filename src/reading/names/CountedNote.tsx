import type { ReactNode } from "react";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { countedWords } from "../../i18n/en/counted.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useCountedUnder } from "../../store/useCountedUnder.ts";
import { ListOf, Phrase } from "../../ui/Phrase.tsx";
import { ActorName } from "./ActorName.tsx";
import { PropositionName } from "./PropositionName.tsx";

interface EndCountedProps {
  readonly side: "actor" | "proposition";
  readonly id: string;
}

/** The same of either end of a tie. */
export function EndCounted({ side, id }: EndCountedProps) {
  return side === "actor" ? (
    <ActorCounted id={id as ActorId} />
  ) : (
    <PropositionCounted id={id as PropositionId} />
  );
}

/** With whose statements an actor is counted, or for whom its own count; nothing where each counts for itself. */
export function ActorCounted({ id }: { readonly id: ActorId }) {
  const { actor } = useWords(countedWords);
  const { actors } = useExplorer(({ index }) => index.case);
  const under = useCountedUnder();
  const body = under.actor(id);
  if (body !== id) return <Note text={actor.under} parts={{ name: <ActorName id={body} /> }} />;
  const spokespeople = actors.filter((other) => other.id !== id && under.actor(other.id) === id);
  if (spokespeople.length === 0) return null;
  const names = (
    <ListOf
      items={spokespeople.map((one) => (
        <ActorName key={one.id} id={one.id} />
      ))}
      names={spokespeople.map(({ name }) => name)}
    />
  );
  return <Note text={actor.with} parts={{ names }} />;
}

/** With which contrary a proposition is counted, or under which; nothing where it counts for itself. */
export function PropositionCounted({ id }: { readonly id: PropositionId }) {
  const { proposition } = useWords(countedWords);
  const { propositions } = useExplorer(({ index }) => index.case);
  const under = useCountedUnder();
  const kept = under.proposition(id);
  if (kept !== id) return <Note text={proposition.under} parts={{ name: <PropositionName id={kept} /> }} />;
  const contrary = propositions.find((other) => other.id !== id && under.proposition(other.id) === id);
  if (contrary === undefined) return null;
  return <Note text={proposition.with} parts={{ name: <PropositionName id={contrary.id} /> }} />;
}

interface NoteProps {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

function Note(props: NoteProps) {
  return (
    <p className="quiet">
      <Phrase {...props} />
    </p>
  );
}
