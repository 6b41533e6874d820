import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import { useOpenedDetails } from "../../ui/hooks/useOpenedDetails.ts";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { CornerNames } from "./CornerNames.tsx";
import { silentActors } from "./silentActors.ts";

/** Who has no statement on a proposition, said to be no stance; those of whom the case has no statement at all apart. Folded on a projector. */
export function CornerSilence({ proposition }: { readonly proposition: Proposition }) {
  const { reading } = useMessages();
  const corners = useWords(cornersWords);
  const index = useExplorer((state) => state.index);
  const isPresented = useExplorer(({ display }) => display.present);
  const { silent, spokenOf } = silentActors(index, proposition.id);
  useOpenedDetails(".corners__silence");
  if (silent.length + spokenOf.length === 0) return null;
  return (
    <details className="corners__silence" open={!isPresented}>
      <summary>
        <h3>{corners.silent({ count: silent.length })}</h3>
      </summary>
      <p className="quiet">{reading.silenceOnProposition}</p>
      <Names actors={silent} />
      {spokenOf.length > 0 && <p className="quiet">{corners.spokenOf({ count: spokenOf.length })}</p>}
      <Names actors={spokenOf} />
    </details>
  );
}

function Names({ actors }: { readonly actors: readonly Actor[] }) {
  return <CornerNames ids={actors.map(({ id }) => id)} placeOf={(actor) => ({ page: "actor", actor })} />;
}
