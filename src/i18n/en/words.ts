/** The words of the field, said the same everywhere. */
export function fieldWords() {
  return {
    stance: { support: "supports", oppose: "opposes", mixed: "is mixed on", abstain: "abstains on" },
    stanceName: { support: "Support", oppose: "Oppose", mixed: "Mixed", abstain: "Abstain" },
    attribution: {
      direct: "Own words",
      paraphrase: "Paraphrase",
      "second-hand": "Second-hand",
      recorded: "On record",
    },
    attributionMeaning: {
      direct: "The source prints the actor’s own words in quotation marks.",
      paraphrase: "The source reports it in its own words.",
      "second-hand": "Somebody other than the reporter passes it on.",
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
      unnamed: "Unnamed source",
    },
    naming: { named: "Named", unnamed: "Unnamed" },
    relation: {
      "speaks-for": "speaks for",
      "part-of": "is part of",
      "holds-office-in": "holds office in",
      "held-office-in": "held office in",
      "kin-of": "is kin of",
      criticises: "criticises",
      defends: "defends",
      lobbies: "lobbies",
      "calls-on": "calls on",
      informs: "informs",
    },
  };
}
