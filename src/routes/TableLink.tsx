import type { ReactNode } from "react";
import { Link } from "react-router";
import type { TableRow } from "../chart/tableRows.ts";
import { isFramed } from "../host/frame.ts";
import type { CasePlace } from "../store/casePath.ts";
import { usePlaceAddress } from "./useOpenPlace.ts";

interface TableLinkProps {
  readonly row: TableRow;
  readonly to: "actor" | "proposition" | "position";
  readonly children: ReactNode;
}

/** Leads from a cell of the network's table to the words behind it. */
export function TableLink({ row, to, children }: TableLinkProps) {
  const address = usePlaceAddress();
  return (
    <Link to={address(placeOf(row, to))} replace={isFramed()}>
      {children}
    </Link>
  );
}

function placeOf({ link }: TableRow, to: TableLinkProps["to"]): CasePlace {
  const { actor, proposition } = link;
  switch (to) {
    case "actor":
      return { page: "actor", actor };
    case "proposition":
      return { page: "proposition", proposition };
    case "position":
      return { page: "position", actor, proposition };
  }
}
