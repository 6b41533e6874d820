import { useParams } from "react-router";
import { AddressPanel } from "../../reading/tie/AddressPanel.tsx";

/** What one actor directs at another: a link of who addresses whom, with the passages behind it. */
export function AddressRoute() {
  const { fromId = "", toId = "" } = useParams();
  return <AddressPanel fromId={fromId} toId={toId} />;
}
