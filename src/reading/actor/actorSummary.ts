import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type PropositionId, type Theme, themeOf } from "../../case/proposition.ts";
import type { Relation } from "../../case/relation.ts";
import { positionsOf } from "../../network/axis/compareActors.ts";
import type { Position } from "../../network/position.ts";

export interface ThemePositions {
  readonly theme: Theme;
  readonly positions: readonly Position[];
}

/** All that a case knows of an actor, whatever the filter. Relations are as the source reports them, however statements are counted. */
export interface ActorSummary {
  /** Its positions by theme, in the case's order; themes on which it is silent are left out. */
  readonly themes: readonly ThemePositions[];
  readonly silentOn: readonly PropositionId[];
  /** Places of all its statements. */
  readonly statements: readonly number[];
  /** Relations that go out from it, then those that come in. */
  readonly relations: readonly Relation[];
}

export function actorSummary(index: CaseIndex, { id }: Actor, counted = index): ActorSummary {
  const { propositions } = counted.case;
  const { relations } = index.case;
  const spokenOn = positionsOf(counted, id);
  const inTheme = (theme: Theme) => propositions.filter((proposition) => themeOf(proposition) === theme.id);
  const byTheme = index.shownThemes.map((theme) => ({
    theme,
    positions: inTheme(theme).flatMap((proposition) => spokenOn.get(proposition.id) ?? []),
  }));
  return {
    themes: byTheme.filter((theme) => theme.positions.length > 0),
    silentOn: propositions.flatMap((proposition) => (spokenOn.has(proposition.id) ? [] : proposition.id)),
    statements: [...spokenOn.values()].flatMap((position) => position.statements),
    relations: [
      ...relations.filter(({ from }) => from === id),
      ...relations.filter(({ from, to }) => to === id && from !== id),
    ],
  };
}

/** Of positions by theme the first so many; themes of which none is among them are left out. */
export function firstPositions(themes: readonly ThemePositions[], count: number): readonly ThemePositions[] {
  let left = count;
  return themes.flatMap(({ theme, positions }) => {
    const first = positions.slice(0, left);
    left -= first.length;
    return first.length === 0 ? [] : { theme, positions: first };
  });
}
