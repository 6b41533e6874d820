import type { Messages } from "../../i18n/messages.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import { shortName } from "./firstNames.ts";

/** How an end of the axis is named: what is said there, in full and by its label, then by the actors who say it; each may be empty. */
export interface AxisEndWords {
  readonly says: string;
  readonly saysShort: string;
  readonly names: string;
}

export function axisEndWords({ said, actors }: AxisEnd, { chart }: Pick<Messages, "chart">): AxisEndWords {
  return {
    says: said === null ? "" : chart.axisSays[said.stance]({ said: said.proposition.text }),
    saysShort: said === null ? "" : chart.axisSaysShort[said.stance]({ label: said.proposition.label }),
    names: chart.axisNames({ names: actors.map((actor) => shortName(actor, actor.id)) }),
  };
}

/** The names of an end from the longest to the shortest, for where it has to give way to other things. */
export function axisEndForms({ says, saysShort, names }: AxisEndWords): readonly string[] {
  const withNames = (text: string) =>
    text === "" || names === "" ? `${text}${names}` : `${text} (${names})`;
  return [withNames(says), withNames(saysShort), saysShort === "" ? names : saysShort];
}
