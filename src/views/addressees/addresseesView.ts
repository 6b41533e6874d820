import type { View } from "../view/view.ts";
import { AddresseesPicture, AddresseesView } from "./AddresseesView.tsx";

/** Who addresses whom. */
export const addresseesView: View = { Whole: AddresseesView, Revealed: AddresseesPicture };
