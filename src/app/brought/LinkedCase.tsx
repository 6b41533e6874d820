import type { Case } from "../../case/case.ts";
import { soundStart } from "../../formats/read/carriedCase.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { useLinkedCase } from "./useLinkedCase.ts";

interface LinkedCaseProps {
  readonly code: string;
  /** Where in the case the link leads; null for the case as it opens by itself. */
  readonly start: string | null;
  readonly onCase: (found: Case, start: string) => void;
  /** Is given the text of a case that has faults, which are told as those of any other. */
  readonly onGiven: (text: string) => void;
}

/** The case inside a link: what it is, before it is opened. */
export function LinkedCase({ code, start, onCase, onGiven }: LinkedCaseProps) {
  const { linked } = useWords(broughtCaseWords);
  const found = useLinkedCase(code, onGiven);
  if (found === "unpacking") return <Wait text={linked.unpacking} />;
  if (found === "faulty") return null;
  if (found === "broken")
    return (
      <p role="alert" className="brought-case">
        {linked.broken}
      </p>
    );
  return (
    <section className="brought-case" aria-label={linked.title}>
      <h2>
        <bdi>{found.title}</bdi>
      </h2>
      <CaseNumbers found={found} />
      <p>{linked.nothingFetched}</p>
      <p className="quiet">{linked.notOurs}</p>
      <Button onClick={() => onCase(found, soundStart(start))}>{linked.open}</Button>
    </section>
  );
}

function CaseNumbers({ found }: { readonly found: Case }) {
  const { linked } = useWords(broughtCaseWords);
  const { question, statements, actors, propositions } = found;
  return (
    <>
      <p>
        <bdi>{question}</bdi>
      </p>
      <p>
        {linked.numbers({
          statements: statements.length,
          actors: actors.length,
          propositions: propositions.length,
        })}
      </p>
    </>
  );
}
