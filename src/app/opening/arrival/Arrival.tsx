import { openPageWords } from "../../../i18n/en/opening/openPage.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Given } from "../reading/readAny.ts";
import { Examples } from "./Examples.tsx";
import { FileKinds } from "./FileKinds.tsx";
import { KeptChoices } from "./KeptChoices.tsx";
import { Templates } from "./Templates.tsx";

interface ArrivalProps {
  readonly onGiven: (given: Given) => void;
}

/** For who has no file at hand: templates and examples; for who has one: what becomes of it, and what each kind gives. */
export function Arrival({ onGiven }: ArrivalProps) {
  const words = useWords(openPageWords);
  const { stays, closes, choices } = words.dataTexts;
  return (
    <div className="open-arrival">
      <section>
        <h2>{words.templates}</h2>
        <Templates />
      </section>
      <section>
        <h2>{words.examples}</h2>
        <Examples onGiven={onGiven} />
      </section>
      <section>
        <h2>{words.data}</h2>
        <p>{stays}</p>
        <p>{closes}</p>
        <p>{choices}</p>
        <KeptChoices />
      </section>
      <section className="open-arrival__wide">
        <h2>{words.formats}</h2>
        <FileKinds />
      </section>
    </div>
  );
}
