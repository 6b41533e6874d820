import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { BackToList } from "./BackToList.tsx";
import "./unknownNotice.css";

interface UnknownNoticeProps {
  readonly what: "case" | "actor" | "proposition" | "statement" | "step" | "page";
  readonly id: string;
  /** The ways on. */
  readonly children?: ReactNode;
}

const LONE: readonly UnknownNoticeProps["what"][] = ["case", "step", "page"];

/**
 * Says kindly that what an address asks for is not there, and offers ways on; needs no store. For a case, a step
 * or a page it is all that the page says, so that its heading is the first.
 */
export function UnknownNotice({ what, id, children }: UnknownNoticeProps) {
  const { reading } = useMessages();
  const Heading = LONE.includes(what) ? "h1" : "h2";
  return (
    <section className="unknown-notice">
      <Heading className="unknown-notice__heading">{reading.unknown[what]}</Heading>
      <p>
        {reading.unknownAsked} <bdi className="unknown-notice__id">{id}</bdi>. {reading.unknownReason}
      </p>
      {children}
    </section>
  );
}

interface UnknownInCaseProps {
  readonly what: "actor" | "proposition" | "statement";
  readonly id: string;
}

/** The notice for an id that the case at hand does not have, with the way back to its list. */
export function UnknownInCase({ what, id }: UnknownInCaseProps) {
  return (
    <UnknownNotice what={what} id={id}>
      <p>
        <BackToList />
      </p>
    </UnknownNotice>
  );
}
