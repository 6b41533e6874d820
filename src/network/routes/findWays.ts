import { distanceBetween } from "../geometry/point.ts";
import type { End } from "./ends.ts";
import { type Effort, type Terrain, findWay } from "./findWay.ts";
import { priceOfWay } from "./priceOfWay.ts";
import { leastCovering } from "./leastCovering.ts";
import type { Sight } from "./sight.ts";
import { Traffic } from "./traffic.ts";
import type { Way } from "./way.ts";

/** A line that looks for its way, and how much room it needs to each side. */
export interface Traveller {
  readonly id: string;
  readonly source: End;
  readonly target: End;
  readonly need: number;
}

/** How often lines whose ways are dear look again, and how often they ask others to make room. */
const ROUNDS = 2;
/** From which waste on that is worth it, how much a line minds others in its wish, and how many it may ask at once. */
const WORTH = 30;
const REGARD = 0.3;
const MOST_IN_THE_WAY = 4;
const HASTE = 5;
const CARE = 1.5;
/** After so many steps of searches, lines take what they have. */
const MOST_EFFORT = 60_000;

/**
 * The ways of all lines: each sees those before it; then each whose way is dear looks again with all others known, and
 * asks those in its way to make room. What is not better is not kept.
 */
export function findWays(travellers: readonly Traveller[], sight: Sight): ReadonlyMap<string, Way> {
  const journey = new Journey(travellers, sight);
  journey.setOut();
  for (let round = 0; round < ROUNDS; round += 1) journey.lookAgain();
  for (let round = 0; round < ROUNDS; round += 1) journey.makeRoom();
  return journey.ways();
}

class Journey {
  private readonly travellers: readonly Traveller[];
  private readonly sight: Sight;
  private readonly traffic: Traffic;
  private readonly byId: ReadonlyMap<string, Traveller>;
  private readonly effort: Effort = { spent: 0 };
  private readonly covering = new Map<string, Way>();

  constructor(travellers: readonly Traveller[], sight: Sight) {
    this.travellers = travellers;
    this.sight = sight;
    this.traffic = new Traffic(sight, travellers.length);
    this.byId = new Map(travellers.map((traveller) => [traveller.id, traveller]));
  }

  setOut(): void {
    for (const traveller of this.travellers) {
      const way = findWay(traveller.source, traveller.target, this.terrain(traveller, HASTE));
      if (way !== null) this.traffic.put(traveller.id, way);
      else this.cover(traveller);
    }
  }

  /** A line over boxes has its way whatever the others do. */
  private cover({ id, source, target }: Traveller): void {
    const way = leastCovering(source, target, this.sight);
    if (way !== null) this.covering.set(id, way);
  }

  lookAgain(): void {
    for (const traveller of this.mostInNeed()) {
      const old = this.traffic.wayOf(traveller.id);
      if (old === undefined || this.effort.spent > MOST_EFFORT) continue;
      this.traffic.take(traveller.id);
      const way = findWay(traveller.source, traveller.target, this.terrain(traveller));
      const isBetter = way !== null && this.priceOf(traveller, way) < this.priceOf(traveller, old);
      this.traffic.put(traveller.id, isBetter ? way : old);
    }
  }

  makeRoom(): void {
    for (const traveller of this.mostInNeed()) {
      const old = this.traffic.wayOf(traveller.id);
      if (old === undefined || this.effort.spent > MOST_EFFORT) continue;
      this.traffic.take(traveller.id);
      const wish = findWay(traveller.source, traveller.target, this.terrain(traveller, CARE, REGARD));
      this.traffic.put(traveller.id, old);
      if (wish !== null) this.letPass(traveller, wish);
    }
  }

  /** The lines whose ways cost much more than the straight one would, the dearest first. */
  private mostInNeed(): readonly Traveller[] {
    const waste = this.travellers.flatMap((traveller) => {
      const way = this.traffic.wayOf(traveller.id);
      if (way === undefined) return [];
      this.traffic.take(traveller.id);
      const more = this.priceOf(traveller, way) - distanceBetween(way.start.place, way.end.place);
      this.traffic.put(traveller.id, way);
      return more < WORTH ? [] : [{ traveller, more }];
    });
    return waste.toSorted((one, other) => other.more - one.more).map(({ traveller }) => traveller);
  }

  private priceOf(traveller: Traveller, way: Way): number {
    return priceOfWay(way, this.terrain(traveller));
  }

  /** Tries whether all do better if that one goes first and those in the way that it wishes for look again. */
  private letPass(first: Traveller, wish: Way): void {
    const others = this.traffic
      .inTheWayOf(wish)
      .flatMap((id) => (id === first.id ? [] : (this.byId.get(id) ?? [])));
    const group = [first, ...others.slice(0, MOST_IN_THE_WAY)];
    const old = this.takeAll(group);
    const keep = (_: Traveller, at: number) => old[at] ?? null;
    const lookAgain = (traveller: Traveller) =>
      findWay(traveller.source, traveller.target, this.terrain(traveller));
    const before = this.putAll(group, keep, Number.POSITIVE_INFINITY);
    this.takeAll(group);
    if (this.putAll(group, lookAgain, before - 1e-6) !== Number.POSITIVE_INFINITY) return;
    this.takeAll(group);
    this.putAll(group, keep, Number.POSITIVE_INFINITY);
  }

  private takeAll(group: readonly Traveller[]): readonly (Way | undefined)[] {
    const ways = group.map(({ id }) => this.traffic.wayOf(id));
    for (const { id } of group) this.traffic.take(id);
    return ways;
  }

  /** Lets one after the other go its way; what that costs in all, infinite once it is no less than the limit. */
  private putAll(
    group: readonly Traveller[],
    wayOf: (traveller: Traveller, at: number) => Way | null,
    limit: number,
  ): number {
    let price = 0;
    for (const [at, traveller] of group.entries()) {
      const way = wayOf(traveller, at);
      price += way === null ? Number.POSITIVE_INFINITY : this.priceOf(traveller, way);
      if (way === null || price >= limit) return Number.POSITIVE_INFINITY;
      this.traffic.put(traveller.id, way);
    }
    return price;
  }

  private terrain({ need }: Traveller, haste = CARE, regard = 1): Terrain {
    const { sight, traffic, effort } = this;
    return { sight, traffic, regard, need, haste, effort };
  }

  ways(): ReadonlyMap<string, Way> {
    const ways = new Map(this.covering);
    for (const { id } of this.travellers) {
      const way = this.traffic.wayOf(id);
      if (way !== undefined) ways.set(id, way);
    }
    return ways;
  }
}
