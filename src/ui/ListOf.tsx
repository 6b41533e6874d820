import { Fragment, type ReactNode } from "react";
import { useMessages } from "../i18n/useMessages.ts";

/** Pieces joined as the language joins a list: "A, B and C". */
export function ListOf({ items }: { readonly items: readonly ReactNode[] }) {
  const { formats } = useMessages();
  const parts = formats.listParts(items.length);
  return parts.map((part, at) => (
    <Fragment key={at}>{typeof part === "string" ? part : items[part]}</Fragment>
  ));
}
