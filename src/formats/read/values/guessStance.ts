import type { StanceChoice } from "../model/choices.ts";
import { valueKey } from "./valueKey.ts";

/** What people write for a stance, in English, German, French and Spanish. */
const WRITTEN: Readonly<Record<StanceChoice, readonly string[]>> = {
  support: [
    ["support", "supports", "supported", "supporting", "supportive", "for", "in favour", "in favor", "pro"],
    [
      "favour",
      "favor",
      "yes",
      "y",
      "yea",
      "aye",
      "agree",
      "agrees",
      "agreed",
      "strongly agree",
      "approve",
      "true",
    ],
    ["dafür", "ja", "zustimmung", "stimme zu", "stimmt zu", "befürwortet", "unterstützt", "einverstanden"],
    ["pour", "oui", "d'accord", "d’accord", "favorable", "soutient", "approuve"],
    ["a favor", "sí", "de acuerdo", "apoya", "aprueba"],
  ].flat(),
  oppose: [
    [
      "oppose",
      "opposes",
      "opposed",
      "opposing",
      "against",
      "contra",
      "con",
      "no",
      "n",
      "nay",
      "not in favour",
    ],
    ["disagree", "disagrees", "disagreed", "strongly disagree", "reject", "rejects", "disapprove", "false"],
    ["dagegen", "nein", "ablehnung", "stimme nicht zu", "stimmt nicht zu", "gegen", "lehnt ab"],
    ["contre", "non", "pas d'accord", "pas d’accord", "défavorable", "opposé", "rejette"],
    ["en contra", "en desacuerdo", "se opone", "rechaza"],
  ].flat(),
  mixed: [
    ["mixed", "partly", "partially", "both", "divided", "partly agree"],
    ["teils", "teilweise", "teils teils", "teils/teils", "teils, teils", "gemischt"],
    ["partiellement", "en partie", "mitigé", "parcialmente", "en parte", "mixto"],
  ].flat(),
  abstain: [
    ["abstain", "abstains", "abstained", "abstaining", "abstention", "abstentions"],
    ["enthaltung", "enthalten", "enthält sich", "abstenu", "s'abstient", "s’abstient"],
    ["abstención", "se abstiene", "se abstuvo"],
  ].flat(),
  "leave-out": [
    ["neutral", "none", "no answer", "no response", "no opinion", "no position", "no comment", "undecided"],
    ["unknown", "don't know", "don’t know", "did not vote", "did_not_vote", "not voting", "not present"],
    [
      "absent",
      "n/a",
      "na",
      "n.a.",
      "-",
      "–",
      "—",
      "?",
      ".",
      "keine angabe",
      "k.a.",
      "k. a.",
      "keine antwort",
    ],
    [
      "keine meinung",
      "weiß nicht",
      "unentschieden",
      "nicht abgestimmt",
      "abwesend",
      "enthalten oder abwesend",
    ],
    ["neutre", "sans réponse", "sans opinion", "ne sait pas", "nsp", "indécis", "n'a pas voté", "non votant"],
    ["sin respuesta", "sin opinión", "no sabe", "ns/nc", "no votó", "ausente", "indeciso"],
  ].flat(),
};

const GUESSES: ReadonlyMap<string, StanceChoice> = new Map(
  (Object.entries(WRITTEN) as [StanceChoice, readonly string[]][]).flatMap(([choice, values]) =>
    values.map((value) => [valueKey(value), choice] as const),
  ),
);

/**
 * What a value, by its key, most likely stands for; null where nobody can tell, as with grades. Who is neutral or absent takes
 * no stance, and so the guess is to leave it out.
 */
export function guessStance(key: string): StanceChoice | null {
  return GUESSES.get(key) ?? null;
}

/** Whether a value is a grade, as in 1 to 5, -2 to 2 or 0 to 100: it may be a stance, but which is for a person to say. */
export function isGrade(key: string): boolean {
  return /^[-+−]?\d{1,3}(?:[.,]0+)?(?: ?%)?$/.test(key);
}
