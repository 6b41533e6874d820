import { type Division, emptyGroup, put } from "./division.ts";

/** Takes groups apart whose members no agreement joins; whether there was one. */
export function splitGroups(division: Division): boolean {
  const { groups } = division;
  const [seen, begun] = [new Uint8Array(groups.length), new Uint8Array(groups.length)];
  let isSplit = false;
  for (let at = 0; at < groups.length; at += 1) {
    if (seen[at] === 1) continue;
    const joined = joinedTo(division, at, seen);
    const group = groups[at] ?? 0;
    const target = begun[group] === 1 ? emptyGroup(division) : group;
    if (target !== group) for (const place of joined) put(division, place, target);
    begun[target] = 1;
    isSplit ||= target !== group;
  }
  return isSplit;
}

/** Those of its group whom agreement joins to a place, each of whom is marked as seen. */
function joinedTo({ network, groups }: Division, from: number, seen: Uint8Array): readonly number[] {
  const { starts, ends, weights } = network;
  const joined = [from];
  seen[from] = 1;
  for (const at of joined)
    for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1) {
      const end = ends[tie] ?? 0;
      if (seen[end] === 1 || (weights[tie] ?? 0) <= 0 || groups[end] !== groups[from]) continue;
      seen[end] = 1;
      joined.push(end);
    }
  return joined;
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
