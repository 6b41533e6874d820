/** What the tab says in which a view is cited; the citations themselves are in the language of their style. */
export function citeWords() {
  return {
    what: "Cite",
    whatName: {
      statement: "This statement",
      actor: "This actor’s record",
      proposition: "All on this proposition",
      case: "The whole case",
    },
    style: "Style",
    styleName: {
      apa: "APA 7",
      mla: "MLA 9",
      chicago: "Chicago 17",
      bibtex: "BibTeX",
      ris: "RIS",
      csl: "CSL-JSON",
    },
    form: {
      reference: "Plain text",
      note: "Note, plain text",
      entry: "Bibliography, plain text",
      record: "For your reference manager",
    },
    statement: ({ actor }: { actor: string }) =>
      `Cites a statement by ${actor}: the source in which it stands, and this case, in which it is coded.`,
    actor: ({ actor }: { actor: string }) => `Cites what this case holds of ${actor}.`,
    proposition: ({ label }: { label: string }) => `Cites what this case holds on “${label}”.`,
    wholeCase: ({ version }: { version: string }) =>
      `Cites the case as shown now, data version ${version}. Nobody is named as its author, so the title stands first.`,
    noAddress: "This page has no address on the web, so the citation gives none.",
  };
}
