/** The words for hiding names, and what replaces the names. */
export function namesWords() {
  return {
    actor: ({ letters }: { letters: string }) => `Actor ${letters}`,
    source: ({ number }: { number: number }) => `Source ${number}`,
    publisher: "Publisher hidden",
    hide: "Hide names",
    show: "Show names",
    hiding: "Hiding the names",
    hidden: "Names are hidden. Actors appear as letters, sources as numbers.",
    limit: "The text may still give away who is speaking.",
    without: "Without names",
    withoutMeaning:
      "Actors and sources get labels such as “Actor A”, here and for everyone who opens the link.",
  };
}
