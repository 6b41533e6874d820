import type { MouseEvent } from "react";
import type { Tie } from "../../network/ties/projectOneMode.ts";
import { LinkMark } from "../graph/LinkMark.tsx";
import type { NodeMarkScene } from "../graph/nodeScene.ts";
import { type GroupMark, movedTo } from "../marks/paint/mark.ts";
import { actorLabel, symbolMark } from "../marks/nodeLook.ts";
import { MarkElement, Marks } from "../marks/paint/Marks.tsx";
import type { ChangeScene } from "./changeScene.ts";
import "./changePictures.css";
import "../graph/networkChart.css";

interface ChangePictureProps {
  readonly title: string;
  /** What it shows, for who cannot see it. */
  readonly description: string;
  readonly scene: ChangeScene;
  readonly fontSize: number;
  /** Nothing has moved yet, so that nothing steps back. */
  readonly isWhole: boolean;
  readonly onSelectTie: (tie: Tie) => void;
}

/** A small picture of the ties between actors; what has moved stands out. The list beside it says the same. */
export function ChangePicture({
  title,
  description,
  scene,
  fontSize,
  isWhole,
  onSelectTie,
}: ChangePictureProps) {
  const emphasisOf = (isMoved: boolean) => (isWhole ? "plain" : isMoved ? "strong" : "faint");
  const select = ({ target }: MouseEvent) => {
    const id = (target as Element).closest("[data-link]")?.getAttribute("data-link");
    const found = scene.links.find(({ link }) => link.id === id);
    if (found !== undefined) onSelectTie(found.link.tie);
  };
  return (
    <figure className="change-picture">
      <figcaption className="change-picture__title">{title}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list beside it does the same by key */}
      <svg
        role="img"
        aria-label={description}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        onClick={select}
      >
        {scene.links.map((mark) => (
          <LinkMark
            key={mark.link.id}
            mark={mark}
            emphasis={emphasisOf(scene.movedLinks.has(mark.link.id))}
            isSelected={false}
          />
        ))}
        {scene.nodes.map((mark) => (
          <MarkElement
            key={mark.node.id}
            mark={changeNode(mark)}
            data-faint={(!isWhole && !scene.movedNodes.has(mark.node.id)) || undefined}
          />
        ))}
        <Marks marks={scene.labels.map((label) => actorLabel([label], fontSize))} />
      </svg>
    </figure>
  );
}

/** Small pictures have their labels apart, for the few that have room. */
function changeNode({ node, x, y, shape }: NodeMarkScene): GroupMark {
  const isNamed = node.kind !== "actor" || node.actor.named;
  return { ...movedTo(x, y, symbolMark(shape, isNamed)), role: "change-picture__node", id: node.id };
}
