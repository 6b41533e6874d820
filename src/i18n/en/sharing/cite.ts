/** The words of the tab for citing a view. The citations themselves are in the language of their style. */
export function citeWords() {
  return {
    what: "Cite",
    whatName: {
      statement: "This statement",
      actor: "Everything by this actor",
      proposition: "Everything on this proposition",
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
      `Cites a statement by ${actor}: the source it comes from, and this case, where it is coded.`,
    actor: ({ actor }: { actor: string }) => `Cites what this case has on ${actor}.`,
    proposition: ({ label }: { label: string }) => `Cites what this case has on “${label}”.`,
    wholeCase: ({ version }: { version: string }) =>
      `Cites the case as shown now, data version ${version}. No author is named, so the title comes first.`,
    noAddress: "This page has no web address, so the citation has none either.",
  };
}
