import { hash128 } from "../random.ts";
import { changedLink } from "./refusals.ts";

/**
 * Links are signed over every byte, and written in a way that is correct and unusual: small escapes, escapes for what needs none.
 * Whoever decodes and encodes one again has another one, which is refused, as the real ones are.
 *
 * - `signed`: what `URL` leaves as it is;
 * - `harsh`: also what `URL` writes in another way, as some services send. Browsers cannot follow these.
 */
export type LinkStyle = "signed" | "harsh";

const secret = "the simulator has nothing to hide";
const signature = /^(.*)&s=([^&]*)$/s;

/**
 * Makes a link.
 *
 * @param pathAndQuery - everything in front of the signature, as it will be sent
 */
export function signedLink(origin: string, pathAndQuery: string, style: LinkStyle): string {
  const flavour = style === "harsh" ? "&t=2030%2d01%2D01T00:00:00.000%5a'^|%7e" : "&t=2030%2d01%2D01T00:00:00.000%5a(!*)%7e";
  const link = `${pathAndQuery}${flavour}`;
  return `${origin}${link}&s=${signatureOf(link)}`;
}

/** @throws ArmFailure for a link that was changed after it was given out */
export function checkLink(raw: string): void {
  const [, link, found] = signature.exec(raw) ?? [];
  if (link === undefined || found !== signatureOf(link)) throw changedLink();
}

/** A value of a query in which every character is an escape, with small and large digits in turn. */
export function oddlyEncoded(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte, index) => {
      const digits = byte.toString(16).padStart(2, "0");
      return `%${index % 2 === 0 ? digits : digits.toUpperCase()}`;
    })
    .join("");
}

function signatureOf(link: string): string {
  return `${hash128(`${secret} ${link}`).slice(0, 24)}%2b%2F~%3d`;
}
