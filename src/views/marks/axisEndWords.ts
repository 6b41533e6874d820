import type { Messages } from "../../i18n/messages.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import { shortName } from "./firstNames.ts";

/** How an end of the axis is named; each may be empty. */
export interface AxisEndWords {
  /** What is said there: by the clause of its proposition, or else by its label. */
  readonly says: string;
  /** What is said there, by the proposition's whole sentence. */
  readonly saysInFull: string;
  /** The shortest: by the label. */
  readonly saysShort: string;
  /** The actors who say it. */
  readonly names: string;
}

export function axisEndWords({ said, actors }: AxisEnd, { chart }: Pick<Messages, "chart">): AxisEndWords {
  const names = chart.axisNames({ names: actors.map((actor) => shortName(actor, actor.id)) });
  if (said === null) return { says: "", saysInFull: "", saysShort: "", names };
  const { text, label, clause } = said.proposition;
  const saysShort = chart.axisSaysShort[said.stance]({ label });
  return {
    says: clause === undefined ? saysShort : chart.axisSaysThat[said.stance]({ clause }),
    saysInFull: chart.axisSays[said.stance]({ said: text }),
    saysShort,
    names,
  };
}

/** The names of an end from the longest to the shortest, for where it has to give way to other things. */
export function axisEndForms({ saysInFull, says, saysShort, names }: AxisEndWords): readonly string[] {
  const withNames = (text: string) =>
    text === "" || names === "" ? `${text}${names}` : `${text} (${names})`;
  return [withNames(saysInFull), withNames(says), withNames(saysShort), saysShort === "" ? names : saysShort];
}
