import type { Profile } from "../profile.ts";
import { countStatements } from "./agreementTies.ts";
import { countPairs } from "./projectOneMode.ts";

/** So many pairs are met while nobody has to wait. */
export const FEW_PAIRS = 100_000;

/** All profiles where they make no more pairs than may be met; else those with the most statements, in their order. */
export function mostSpoken<Id extends string, On extends string>(
  profiles: readonly Profile<Id, On>[],
  mostPairs = FEW_PAIRS,
): readonly Profile<Id, On>[] {
  if (countPairs(profiles) <= mostPairs) return profiles;
  const counted = profiles.map((profile) => ({ profile, count: countStatements(profile) }));
  const kept = firstWithin(
    counted.toSorted((one, other) => other.count - one.count).map(({ profile }) => profile),
    mostPairs,
  );
  return profiles.filter(({ id }) => kept.has(id));
}

/** What passes a filter of those who are compared in the whole case: who they are, no filter changes. */
export function comparedOf<Id extends string, On extends string>(
  profiles: readonly Profile<Id, On>[],
  whole: readonly Profile<Id, On>[],
  mostPairs = FEW_PAIRS,
): readonly Profile<Id, On>[] {
  const compared = mostSpoken(whole, mostPairs);
  if (compared === whole) return profiles;
  const ids = new Set<Id>(compared.map(({ id }) => id));
  return profiles.filter(({ id }) => ids.has(id));
}

/** The first of the profiles, up to the one whose pairs would be too many. */
function firstWithin<Id extends string>(
  profiles: readonly Profile<Id>[],
  mostPairs: number,
): ReadonlySet<Id> {
  const speakers = new Map<string, number>();
  const kept = new Set<Id>();
  let pairs = 0;
  for (const { id, cells } of profiles) {
    for (const on of cells.keys()) pairs += speakers.get(on) ?? 0;
    if (pairs > mostPairs) break;
    for (const on of cells.keys()) speakers.set(on, (speakers.get(on) ?? 0) + 1);
    kept.add(id);
  }
  return kept;
}
