import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import { NO_THEME, type Proposition, type Theme, themeOf } from "../../case/proposition.ts";
import type { Stance, Statement } from "../../case/statement.ts";
import type { PropositionNode } from "../../network/graph.ts";
import type { Takers } from "../../network/questions/takersOf.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { commitmentsOf } from "../../reading/statement/commitment/commitmentsOf.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ActorNode } from "../../network/graph.ts";
import { firstNames, shortName } from "../marks/firstNames.ts";
import type { MatrixRow } from "./rows/matrixRows.ts";
import { propositionName } from "../marks/nodeName.ts";

/** What a screen reader says of a cell: who, how, on what, how far one commits, or that nothing was said. */
export function cellName(
  name: string,
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
  const theme = themes.find(({ id }) => id === themeOf(node.proposition));
  const name = propositionName(node, takers, language.of(baseWords));
  return theme === undefined || theme.id === NO_THEME
    ? name
    : `${name} ${language.of(matrixWords).ofTheme(theme)}`;
}

/** Whose row it is in full, of several the first and how many others. */
export function rowName({ actors }: Pick<MatrixRow, "actors">, { named }: Pick<Messages, "named">): string {
  return named.some(firstNames(actors.map(({ actor }) => actor.name)));
}

/** What stands before a row of several: how many, then as many names as there is room for. */
export function sharedName(
  { actors }: Pick<MatrixRow, "actors">,
  { sharing }: Pick<ReturnType<typeof matrixWords>, "sharing">,
): string {
  const names = actors.slice(0, MOST_SEEN).map(({ actor }) => shortName(actor, actor.id));
  return sharing({ count: actors.length, names });
}

/** No more names than this are seen before a row. */
const MOST_SEEN = 4;

/** Whether the sign of one is that of all. */
export function areAlike(actors: readonly ActorNode[]): boolean {
  const [first] = actors;
  return actors.every(({ actor }) => actor.kind === first?.actor.kind && actor.named === first.actor.named);
}
