import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementId } from "../../case/statement.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import type { Words } from "../../i18n/words.ts";
import type { Change } from "../../network/firmness/change.ts";

/** What a change is called: "without China on Genocide". */
export function changeName(change: Change, index: CaseIndex, language: Words): string {
  const { change: words } = language.of(firmnessWords);
  switch (change.kind) {
    case "without-statement":
    case "flip-statement":
      return words[change.kind](saidIn(index, change.statement));
    case "without-actor":
      return words[change.kind]({ actor: actorName(index, change.actor) });
    case "without-second-hand":
    case "without-unnamed":
      return words[change.kind]();
  }
}

function saidIn(index: CaseIndex, id: StatementId) {
  const statement = index.statements.get(id);
  const proposition = index.case.propositions.find((one) => one.id === statement?.proposition);
  return { actor: actorName(index, statement?.actor ?? id), proposition: proposition?.label ?? id };
}

function actorName({ case: { actors } }: CaseIndex, id: string): string {
  const actor = actors.find((one) => one.id === id);
  return actor?.label ?? actor?.name ?? id;
}
