/** What stands in a case that is made of a table where the table says nothing of it. */
export function importedCaseWords() {
  return {
    untitled: "Untitled case",
    question: "Who says what?",
    licence: "Not stated",
    actorKind: "Actor",
    source: ({ name }: { name: string }) => (name === "" ? "Pasted table" : `Imported table ${name}`),
  };
}
