interface On {
  readonly proposition: string;
}

/** The words of the field, which are the same everywhere. */
export function fieldWords() {
  return {
    /** In the past, which needs no agreement: actors are persons as well as groups, and what they said is over. */
    stance: {
      support: "supported",
      oppose: "opposed",
      mixed: "took a mixed stance on",
      abstain: "abstained on",
    },
    /** A statement of which neither words nor a summary are known. */
    told: {
      support: ({ proposition }: On) => `Supported “${proposition}”`,
      oppose: ({ proposition }: On) => `Opposed “${proposition}”`,
      mixed: ({ proposition }: On) => `Took a mixed stance on “${proposition}”`,
      abstain: ({ proposition }: On) => `Abstained on “${proposition}”`,
    },
    stanceName: { support: "Support", oppose: "Oppose", mixed: "Mixed", abstain: "Abstain" },
    commitment: {
      asserts: "Says so",
      credits: "Finds others credible",
      "raises-concern": "Raises concern",
      "asks-for": "Asks for it",
      expects: "Expects it",
      "not-coded": "Not coded",
    },
    commitmentMeaning: {
      asserts: "The speaker says so in their own name.",
      credits: "The speaker cites what others say, or finds it credible.",
      "raises-concern": "The speaker voices worry, but does not say that it is so.",
      "asks-for": "The speaker asks others to do it, or not to do it.",
      expects: "The speaker says what will or could happen.",
      "not-coded": "The data do not say how far the speaker commits.",
    },
    attribution: {
      direct: "Own words",
      paraphrase: "Paraphrase",
      "second-hand": "Second-hand",
      recorded: "On record",
    },
    attributionMeaning: {
      direct: "The source prints the actor’s own words in quotation marks.",
      paraphrase: "The source reports it without quoting.",
      "second-hand": "Someone other than the reporter passes it on.",
      recorded: "A vote or a signature on record.",
    },
    kind: {
      person: "Person",
      government: "Government",
      intergovernmental: "Intergovernmental body",
      "expert-body": "Expert body",
      "civil-society": "Civil society",
      academia: "Academia",
      bloc: "Bloc of states",
      unnamed: "Kind unclear",
    },
    /** Over actors of whom the case does not say what it says of others. */
    noAnswer: "Not given",
    /** Over propositions that belong to no theme, where others belong to one. */
    noTheme: "No theme",
    naming: { named: "Named", unnamed: "Unnamed" },
    relation: {
      "speaks-for": "speaks for",
      "part-of": "is part of",
      "holds-office-in": "holds office in",
      "held-office-in": "held office in",
      "kin-of": "is a relative of",
      criticises: "criticised",
      defends: "defended",
      lobbies: "lobbied",
      "calls-on": "called on",
      informs: "informed",
    },
    commits: {
      support: commits({ asks: "asked for it", expects: "expected it" }),
      oppose: commits({ asks: "asked for the opposite", expects: "expected the opposite" }),
      mixed: commits({ asks: "made a request", expects: "looked ahead" }),
      abstain: commits({ asks: "made a request", expects: "looked ahead" }),
    },
  };
}

/** How far a speaker commits, as it is said after a stance; what one asks for or expects depends on that. */
function commits({ asks, expects }: { readonly asks: string; readonly expects: string }) {
  return {
    asserts: "said so",
    credits: "found others credible",
    "raises-concern": "raised concern",
    "asks-for": asks,
    expects,
  };
}
