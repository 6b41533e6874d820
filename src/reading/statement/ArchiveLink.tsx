import type { Source } from "../../case/source.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { archiveLink } from "./archiveLink.ts";

/** The way to where an archived copy of a source may be, and that we do not know whether it is. */
export function ArchiveLink({ source }: { readonly source: Source }) {
  const { reading } = useMessages();
  const href = archiveLink(source);
  if (href === null) return null;
  return (
    <p>
      <a href={href} target="_blank" rel="noopener">
        {reading.archive} <span aria-hidden="true">↗</span>
        <span className="visually-hidden">{reading.newTab}</span>
      </a>{" "}
      {reading.archiveUnchecked}
    </p>
  );
}
