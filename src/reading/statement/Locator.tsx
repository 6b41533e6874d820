import { useMessages } from "../../i18n/useMessages.ts";

/** Where in the source a passage is: the sign for the eye, the word for the ear. Nothing where its paragraphs have no numbers. */
export function Locator({ locator }: { readonly locator: string | undefined }) {
  const { reading } = useMessages();
  if (locator === undefined) return null;
  return (
    <span>
      <bdi aria-hidden="true">{reading.paragraph({ locator })}</bdi>
      <span className="visually-hidden">{reading.paragraphInFull({ locator })}</span>
    </span>
  );
}
