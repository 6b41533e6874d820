import { Component, type RefObject } from "react";
import { glide, leave, note } from "../../../ui/glide/glide.ts";
import type { NodeMarkScene } from "../nodeScene.ts";

const MOVING = { marks: ".node-mark[data-id]", lines: ".link-mark" };

/** With what a page begins to change, so that the marks may be taken away. */
const TURNS = ["click", "popstate"];

export interface GlideProps {
  readonly marks: RefObject<SVGGElement | null>;
  readonly nodes: readonly NodeMarkScene[];
  /** Whether none of them is dragged. */
  readonly isStill: boolean;
}

/**
 * Lets marks that were elsewhere a moment ago, in this view or in the one before, glide to where they are, and lines fade in. Not
 * while one is dragged. They can be pointed at all the while. Stands after the marks.
 */
export class Gliding extends Component<GlideProps> {
  ground: SVGGElement | null = null;
  frame = 0;

  override componentDidMount(): void {
    for (const event of TURNS) window.addEventListener(event, this.note, true);
    this.arrive();
  }

  /** Before anything of the page changes: later to ask where marks are would have all of it laid out once more. */
  override getSnapshotBeforeUpdate(before: GlideProps): null {
    if (!this.isSame(before)) this.leave(before);
    return null;
  }

  override componentDidUpdate(before: GlideProps): void {
    if (!this.isSame(before)) this.arrive();
  }

  override componentWillUnmount(): void {
    for (const event of TURNS) window.removeEventListener(event, this.note, true);
    this.leave(this.props);
  }

  note = (): void => {
    if (this.ground !== null) note(this.ground);
  };

  isSame({ nodes, isStill }: GlideProps): boolean {
    return nodes === this.props.nodes && isStill === this.props.isStill;
  }

  arrive(): void {
    const { marks, nodes, isStill } = this.props;
    this.ground = "animate" in Element.prototype ? marks.current : null;
    // By then zoom and size have settled, and nothing has been painted yet.
    if (nodes.length > 0 && isStill)
      this.frame = requestAnimationFrame(() => {
        if (this.ground !== null) glide(this.ground, placed(nodes), MOVING);
      });
  }

  leave({ nodes }: GlideProps): void {
    cancelAnimationFrame(this.frame);
    if (this.ground !== null && nodes.length > 0) leave(this.ground, placed(nodes));
  }

  override render(): null {
    return null;
  }
}

function placed(nodes: readonly NodeMarkScene[]) {
  return nodes.map(({ node, x, y }) => ({ id: node.id, x, y }));
}
