import type { Attribution } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import "./attributionBadge.css";

/** A sign for each way of knowing: quotation marks, lines of prose, a word passed on, a ticked box. */
const SIGNS = {
  direct:
    "M1 6V3.8C1 2.4 1.8 1.5 3.2 1.2v1.1c-.6.2-.9.6-.9 1.1H5V6zM7 6V3.8c0-1.4.8-2.3 2.2-2.6v1.1c-.6.2-.9.6-.9 1.1H11V6z",
  paraphrase: "M1 2h10v1.4H1zM1 5.3h10v1.4H1zM1 8.6h6V10H1z",
  "second-hand": "M1 5.2h6.6L5.2 2.8l1-1L10.4 6l-4.2 4.2-1-1 2.4-2.4H1z",
  recorded: "M1 1h10v10H1zM2.3 2.3v7.400h7.400V2.3zM5.3 8.6 3.2 6.5l.9-.9 1.2 1.2 2.7-3 .9.9z",
} as const satisfies Record<Attribution, string>;

/** How we know of a statement, as sign and word; what the word means is told on pointing, and in full in the card's questions. */
export function AttributionBadge({ attribution }: { readonly attribution: Attribution }) {
  const { words } = useMessages();
  return (
    <span className="attribution-badge" title={words.attributionMeaning[attribution]}>
      <svg className="attribution-badge__sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path fillRule="evenodd" d={SIGNS[attribution]} />
      </svg>
      {words.attribution[attribution]}
    </span>
  );
}
