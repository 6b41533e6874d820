import { useMessages } from "../i18n/useMessages.ts";
import { CaseLink } from "./CaseLink.tsx";
import { UnknownNotice } from "./UnknownNotice.tsx";

interface UnknownInCaseProps {
  readonly what: "actor" | "proposition" | "statement";
  readonly id: string;
}

/** The notice for an id that the case at hand does not have, with the way back to its list. */
export function UnknownInCase({ what, id }: UnknownInCaseProps) {
  const { reading } = useMessages();
  return (
    <UnknownNotice what={what} id={id}>
      <p>
        <CaseLink to={{ page: "explorer" }}>{reading.backToList}</CaseLink>
      </p>
    </UnknownNotice>
  );
}
