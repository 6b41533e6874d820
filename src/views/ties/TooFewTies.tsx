import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { countPairs } from "../../network/ties/projectOneMode.ts";
import { TooLittle, TooMuch } from "../../controls/TooLittle.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork } from "../../store/selectors.ts";
import { selectProfiles } from "../../store/tieSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { TieControls } from "./TieControls.tsx";

interface TooFewTiesProps {
  readonly side: TieSide;
  /** Null where there are too many pairs. */
  readonly network: TieNetwork | null;
}

/** Stands where there is no tie to show: why, and the ways back. */
export function TooFewTies({ side, network }: TooFewTiesProps) {
  const ties = useWords(tiesWords);
  const show = useExplorer((state) => state.show);
  const nodes = useExplorer((state) => selectNetwork(state).nodes.filter(({ kind }) => kind === side).length);
  const pairs = useExplorer((state) => countPairs(selectProfiles[side](state)));
  if (network === null) return <TooMuch reason={ties.tooMany({ pairs })} />;
  if (nodes < 2) return <TooLittle reason={ties.oneNode[side]} />;
  return (
    <>
      <TieControls />
      {network.ties > 0 ? (
        <TooLittle reason={ties.noneShown}>
          <Button onClick={() => show({ least: 0, strongest: null })}>{ties.showAll}</Button>
        </TooLittle>
      ) : (
        <TooLittle reason={ties.noTies[side]} />
      )}
    </>
  );
}
