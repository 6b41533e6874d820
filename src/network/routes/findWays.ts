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

/** How often lines that have others in their way look again, and how often they ask those to make room. */
const ROUNDS = 2;
/** What others must cost a line to ask them, how much it minds them in its wish, and how many it may ask at once. */
const WORTH = 30;
const REGARD = 0.3;
const MOST_IN_THE_WAY = 4;
/** After so many steps of searches, lines take what they have. */
const MOST_EFFORT = 100_000;
/** The more lines, the less patience a search has. */
const PATIENCE = 24_000;

/**
 * The ways of all lines: short lines go first, each sees those before it; then each whose way is not free looks again
 * with all others known, and asks those in its way to make room. What is not better is not kept.
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
  private readonly effort: Effort;
  private readonly covering = new Map<string, Way>();

  constructor(travellers: readonly Traveller[], sight: Sight) {
    this.travellers = travellers;
    this.sight = sight;
    this.traffic = new Traffic(sight);
    this.effort = { spent: 0, patience: PATIENCE / travellers.length };
    this.byId = new Map(travellers.map((traveller) => [traveller.id, traveller]));
  }

  setOut(): void {
    for (const traveller of this.travellers) {
      const way = findWay(traveller.source, traveller.target, this.terrain(traveller));
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
    for (const traveller of this.travellers) {
      const old = this.traffic.wayOf(traveller.id);
      if (old === undefined || this.effort.spent > MOST_EFFORT) continue;
      this.traffic.take(traveller.id);
      const price = priceOfWay(old, this.terrain(traveller));
      if (price.others === 0) {
        this.traffic.put(traveller.id, old);
        continue;
      }
      const way = findWay(traveller.source, traveller.target, this.terrain(traveller));
      const isBetter = way !== null && priceOfWay(way, this.terrain(traveller)).all < price.all;
      this.traffic.put(traveller.id, isBetter ? way : old);
    }
  }

  makeRoom(): void {
    for (const traveller of this.travellers) {
      const old = this.traffic.wayOf(traveller.id);
      if (old === undefined || this.effort.spent > MOST_EFFORT) continue;
      this.traffic.take(traveller.id);
      const isFree = priceOfWay(old, this.terrain(traveller)).others < WORTH;
      const wish = isFree
        ? null
        : findWay(traveller.source, traveller.target, this.terrain(traveller, REGARD));
      this.traffic.put(traveller.id, old);
      if (wish !== null) this.letPass(traveller, wish);
    }
  }

  /** Tries whether all do better if that one goes first and those in the way that it wishes for look again. */
  private letPass(first: Traveller, wish: Way): void {
    const others = this.traffic
      .inTheWayOf(wish)
      .flatMap((id) => (id === first.id ? [] : (this.byId.get(id) ?? [])));
    const group = [first, ...others.slice(0, MOST_IN_THE_WAY)];
    const old = this.takeAll(group);
    const before = this.putAll(group, (_, at) => old[at] ?? null);
    this.takeAll(group);
    const after = this.putAll(group, (traveller) =>
      findWay(traveller.source, traveller.target, this.terrain(traveller)),
    );
    if (after < before - 1e-6) return;
    this.takeAll(group);
    this.putAll(group, (_, at) => old[at] ?? null);
  }

  private takeAll(group: readonly Traveller[]): readonly (Way | undefined)[] {
    const ways = group.map(({ id }) => this.traffic.wayOf(id));
    for (const { id } of group) this.traffic.take(id);
    return ways;
  }

  /** Lets one after the other go its way; what that costs in all. */
  private putAll(
    group: readonly Traveller[],
    wayOf: (traveller: Traveller, at: number) => Way | null,
  ): number {
    let price = 0;
    group.forEach((traveller, at) => {
      const way = wayOf(traveller, at);
      price += way === null ? Number.POSITIVE_INFINITY : priceOfWay(way, this.terrain(traveller)).all;
      if (way !== null) this.traffic.put(traveller.id, way);
    });
    return price;
  }

  private terrain({ need }: Traveller, regard = 1): Terrain {
    return { sight: this.sight, traffic: this.traffic, regard, need, effort: this.effort };
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
