import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { Actor } from "../../case/actor.ts";
import type { Proposition, Theme } from "../../case/proposition.ts";
import type { PropositionNode } from "../../network/graph.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { nodeName } from "../marks/nodeName.ts";

/** What a screen reader says of a cell: who, how, on what, or that nothing was said. */
export function cellName(
  { name }: Actor,
  { label }: Proposition,
  link: NetworkLink | null,
  language: Words,
): string {
  const matrix = language.of(matrixWords);
  const { words } = language.of(baseWords);
  const said = { actor: name, proposition: label };
  return link === null
    ? matrix.silentCell(said)
    : matrix.filledCell({ ...said, stance: words.stance[link.stance], statements: link.statements.length });
}

/** All that the head of a column stands for: the proposition in full, who speaks on it, its theme. */
export function columnTitle(node: PropositionNode, themes: readonly Theme[], language: Words): string {
  const theme = themes.find(({ id }) => id === node.proposition.theme);
  const name = nodeName(node, false, language.of(baseWords));
  return theme === undefined ? name : `${name} ${language.of(matrixWords).ofTheme(theme)}`;
}
