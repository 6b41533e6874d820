import { expect, test } from "vitest";
import { oddsWith, standsOf } from "../../../src/network/sides/oddsWith.ts";
import type { Position } from "../../../src/network/position.ts";
import type { ActorId } from "../../../src/case/actor.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";

test("who is at odds with whom is known without going through what all others say again", () => {
  const actors = Array.from({ length: 60 }, (_, at) => `a${at}` as ActorId);
  let asked = 0;
  const positions = actors.flatMap((actor, at) =>
    ["p0", "p1", "p2"].map((proposition): Position => ({
      get actor() {
        asked += 1;
        return actor;
      },
      proposition: proposition as PropositionId,
      stance: at % 2 === 0 ? "support" : "oppose",
      statements: [at],
    })),
  );
  const stands = standsOf(positions, new Map(actors.map((actor, at) => [actor, at % 2])));
  asked = 0;
  expect(actors.map((actor, at) => oddsWith(stands, actor, 1 - (at % 2))[0]?.actors.length)).toEqual(
    actors.map(() => 30),
  );
  expect(asked).toBe(0);
});
