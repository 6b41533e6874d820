import type { ComponentProps } from "react";
import "./button.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  /** Without a frame, for a button among text. */
  readonly isPlain?: boolean;
}

/** A button of the house; never submits a form unless told to. */
export function Button({ isPlain = false, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={isPlain ? "button button--plain" : "button"} {...rest} />;
}
