import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Locator } from "../../reading/statement/Locator.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { CodeMark } from "./CodeMark.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import type { QuotedStatement } from "./codingItems.ts";
import { ruleNumber, rulesFor } from "./CodingRules.tsx";
import { evenChunks } from "../choose/chunks.ts";
import { codeOf } from "./stanceCode.ts";

/** How many rows of the key fit on a sheet of either paper. */
const PER_SHEET = 7;

/** The case's codes for the teacher, with who speaks, where, and the rules that settle them, and what the whole passage says. */
export function CodingKey({ items }: { readonly items: readonly QuotedStatement[] }) {
  const coding = useWords(codingWords);
  return evenChunks(items, PER_SHEET).map((part, sheet) => (
    <Sheet key={sheet} isKey title={coding.keyTitle} to={{ page: "code" }} chosen={{ items: items.length }}>
      <p>{coding.keyText}</p>
      <table className="coding-key">
        <thead>
          <tr>
            <th scope="col">{coding.keyQuote}</th>
            <th scope="col">{coding.keyCode}</th>
            <th scope="col">{coding.keyRule}</th>
          </tr>
        </thead>
        <tbody>
          {part.map((item) => (
            <KeyRow key={item.id} item={item} at={items.indexOf(item)} />
          ))}
        </tbody>
      </table>
    </Sheet>
  ));
}

function KeyRow({ item, at }: { readonly item: QuotedStatement; readonly at: number }) {
  const coding = useWords(codingWords);
  const actor = useExplorer(({ index }) => index.actors.get(item.actor));
  const proposition = useExplorer(({ index }) => index.propositions.get(item.proposition));
  const code = codeOf(item.stance);
  return (
    <tr>
      <th scope="row">
        {at + 1}. <q lang={item.quote.language}>{item.quote.text}</q>{" "}
        <span className="coding-key__who">
          <bdi>{actor?.name ?? item.actor}</bdi>
          {item.locator !== undefined && (
            <>
              , <Locator locator={item.locator} />
            </>
          )}
        </span>
      </th>
      <td>
        {code !== null && <CodeMark code={code} />}
        <CommitmentWord statement={item} />
        <br />
        <bdi>{proposition?.label}</bdi>
      </td>
      <td>
        {rulesFor(item).map((rule) => (
          <p key={rule}>{coding.ruleNamed({ number: ruleNumber(rule), text: coding.rule[rule] })}</p>
        ))}
        <p>
          {coding.inPassage} <bdi>{item.summary}</bdi>
        </p>
      </td>
    </tr>
  );
}
