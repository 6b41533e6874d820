import type { GroupId, SpineLayout } from "../../../network/spine/model/spineLayout.ts";
import type { SpineCase } from "../../../network/spine/model/spineCase.ts";
import { Button } from "../../../ui/Button.tsx";
import type { SpineSaid } from "../drawing/spineScene.ts";

interface SpineCrumbsProps {
  readonly said: SpineCase;
  readonly layout: SpineLayout;
  readonly words: SpineSaid;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The way from the whole to the opened group, each step of which leads back. */
export function SpineCrumbs({ said, layout, words, onOpen }: SpineCrumbsProps) {
  const { crumbs } = layout;
  if (crumbs.length === 0) return null;
  const namesOf = (actors: readonly number[]) => actors.map((actor) => said.actors[actor]?.name ?? "");
  return (
    <nav className="spine__crumbs" aria-label={words.crumbs}>
      <ol>
        <li>
          <Button isPlain onClick={() => onOpen(null)}>
            {words.crumbAll({ actors: said.actors.length })}
          </Button>
        </li>
        {crumbs.map(({ id, actors, foremost }, at) => (
          <li key={id} aria-current={at === crumbs.length - 1 ? "true" : undefined}>
            {at === crumbs.length - 1 ? (
              words.crumb({ actors, names: namesOf(foremost) })
            ) : (
              <Button isPlain onClick={() => onOpen(id)}>
                {words.crumb({ actors, names: namesOf(foremost) })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
