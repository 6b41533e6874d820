import { type Division, emptyGroup, put } from "./division.ts";

/** Takes groups apart whose members no agreement joins; whether there was one. */
export function splitGroups(division: Division): boolean {
  const { groups } = division;
  const [seen, begun] = [new Set<number>(), new Set<number>()];
  let isSplit = false;
  for (let at = 0; at < groups.length; at += 1) {
    if (seen.has(at)) continue;
    const joined = joinedTo(division, at);
    const group = groups[at] ?? 0;
    const target = begun.has(group) ? emptyGroup(division) : group;
    for (const place of joined) {
      seen.add(place);
      if (target !== group) put(division, place, target);
    }
    begun.add(target);
    isSplit ||= target !== group;
  }
  return isSplit;
}

function joinedTo(division: Division, from: number): ReadonlySet<number> {
  const reached = new Set([from]);
  for (const at of reached) for (const end of agreeingWithin(division, at)) reached.add(end);
  return reached;
}

/** Whether those of its group that agree with a place are joined by nobody else. */
export function leavesApart(division: Division, at: number): boolean {
  const [first, ...others] = agreeingWithin(division, at);
  if (first === undefined || others.length === 0) return false;
  const missing = new Set(others);
  const reached = new Set([first]);
  for (const place of reached) {
    for (const end of agreeingWithin(division, place)) {
      if (end === at) continue;
      reached.add(end);
      missing.delete(end);
    }
    if (missing.size === 0) return false;
  }
  return true;
}

function agreeingWithin({ network, groups }: Division, at: number): readonly number[] {
  const found: number[] = [];
  for (let tie = network.starts[at] ?? 0; tie < (network.starts[at + 1] ?? 0); tie += 1) {
    const end = network.ends[tie] ?? 0;
    if ((network.weights[tie] ?? 0) > 0 && groups[end] === groups[at]) found.push(end);
  }
  return found;
}
