/** The words of the field, which are the same everywhere. */
export function fieldWords() {
  return {
    stance: { support: "supports", oppose: "opposes", mixed: "is mixed on", abstain: "abstains on" },
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
    naming: { named: "Named", unnamed: "Unnamed" },
    relation: {
      "speaks-for": "speaks for",
      "part-of": "is part of",
      "holds-office-in": "holds office in",
      "held-office-in": "held office in",
      "kin-of": "is a relative of",
      criticises: "criticises",
      defends: "defends",
      lobbies: "lobbies",
      "calls-on": "calls on",
      informs: "informs",
    },
    commits: {
      support: commits({ asks: "asks for it", expects: "expects it" }),
      oppose: commits({ asks: "asks for the opposite", expects: "expects the opposite" }),
      mixed: commits({ asks: "makes a request", expects: "looks ahead" }),
      abstain: commits({ asks: "makes a request", expects: "looks ahead" }),
    },
  };
}

/** How far a speaker commits, as it is said after a stance; what one asks for or expects depends on that. */
function commits({ asks, expects }: { readonly asks: string; readonly expects: string }) {
  return {
    asserts: "says so",
    credits: "finds others credible",
    "raises-concern": "raises concern",
    "asks-for": asks,
    expects,
  };
}
