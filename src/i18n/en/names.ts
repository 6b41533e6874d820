/** What hidden names are called, and how they are hidden and shown. */
export function namesWords() {
  return {
    actor: ({ letters }: { letters: string }) => `Actor ${letters}`,
    source: ({ number }: { number: number }) => `Source ${number}`,
    publisher: "Publisher hidden",
    hide: "Hide names",
    show: "Show names",
    hidden: "Names are hidden: actors and sources have stand-ins.",
    limit: "The words themselves may still give away who speaks.",
    without: "Without names",
    withoutMeaning:
      "Actors and sources get stand-ins, such as “Actor A”, here and for everyone who opens the link.",
  };
}
