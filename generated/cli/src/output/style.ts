import { styleText } from "node:util";
import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";

export type Style = Parameters<typeof styleText>[0];

/** Puts a style on text, where colours are wanted. */
export type Paint = (style: Style | undefined, text: string) => string;

export function paintFor(io: Io, isTerminal: boolean, flags: Pick<GlobalFlags, "color">): Paint {
  const forced = io.env["FORCE_COLOR"];
  const wanted = flags.color && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb" && (isTerminal || (!!forced && forced !== "0"));
  return (style, text) => (wanted && style !== undefined ? styleText(style, text, { validateStream: false }) : text);
}
