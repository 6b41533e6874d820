import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { Actor } from "../../case/actor.ts";
import type { Proposition, Theme } from "../../case/proposition.ts";
import type { Stance, Statement } from "../../case/statement.ts";
import type { PropositionNode } from "../../network/graph.ts";
import type { Takers } from "../../network/questions/takersOf.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { commitmentsOf } from "../../reading/statement/commitment/commitmentsOf.ts";
import { propositionName } from "../marks/nodeName.ts";

/** What a screen reader says of a cell: who, how, on what, how far one commits, or that nothing was said. */
export function cellName(
  { name }: Actor,
  { label }: Proposition,
  said: CellSaid | null,
  language: Words,
): string {
  const matrix = language.of(matrixWords);
  const { words } = language.of(baseWords);
  const cell = { actor: name, proposition: label };
  if (said === null) return matrix.silentCell(cell);
  return matrix.filledCell({
    ...cell,
    stance: words.stance[said.stance],
    commitments: commitmentsOf(said.statements, words),
    statements: said.statements.length,
  });
}

interface CellSaid {
  readonly stance: Stance;
  readonly statements: readonly Statement[];
}

/** The position of a cell with its statements; null where nothing was said. */
export function saidIn(link: NetworkLink | null, statements: readonly Statement[]): CellSaid | null {
  if (link === null) return null;
  return { stance: link.stance, statements: link.statements.flatMap((place) => statements[place] ?? []) };
}

/** All that the head of a column stands for: the proposition in full, who speaks on it, its theme. */
export function columnTitle(
  node: PropositionNode,
  takers: readonly Takers[],
  themes: readonly Theme[],
  language: Words,
): string {
  const theme = themes.find(({ id }) => id === node.proposition.theme);
  const name = propositionName(node, takers, language.of(baseWords));
  return theme === undefined ? name : `${name} ${language.of(matrixWords).ofTheme(theme)}`;
}
