import type { ReactNode } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import "./unknownNotice.css";

interface UnknownNoticeProps {
  readonly what: "case" | "actor" | "proposition" | "statement" | "page";
  readonly id: string;
  /** The ways on. */
  readonly children?: ReactNode;
}

/** Says kindly that what an address asks for is not there, and offers ways on; needs no store. */
export function UnknownNotice({ what, id, children }: UnknownNoticeProps) {
  const { reading } = useMessages();
  return (
    <section className="unknown-notice">
      <h2 className="unknown-notice__heading">{reading.unknown[what]}</h2>
      <p>
        {reading.unknownAsked} <bdi className="unknown-notice__id">{id}</bdi>. {reading.unknownReason}
      </p>
      {children}
    </section>
  );
}
