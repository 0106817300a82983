import { InvalidResourceIdError } from "./errors/errors.ts";
import { checkSegment, encodePart, isPlain } from "./segment.ts";

/** An address taken apart; `undefined` where the parser refuses it. Parsing says this more cheaply than asking first. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** A query parameter as it will be sent; `undefined` ones are left out. */
export type QueryValue = string | number | boolean | undefined;

/**
 * The address of a resource: every segment checked and percent-encoded, and the result compared with what was meant.
 *
 * @param base - the endpoint without a trailing slash, with or without a path of its own
 * @param segments - whole segments, not encoded
 * @throws InvalidSegmentError, InvalidResourceIdError
 */
export function buildUrl(base: string, segments: readonly string[], query: ReadonlyArray<readonly [string, QueryValue]>): string {
  const address = `${base}/${segments.map(encodeSegment).join("/")}`;
  compare(address, segments);
  let url = address;
  for (const [name, value] of query) {
    if (value !== undefined) url += `${url === address ? "?" : "&"}${encodePart(name)}=${encodePart(String(value))}`;
  }
  return url;
}

function encodeSegment(segment: string): string {
  if (isPlain(segment)) return segment;
  checkSegment(segment, "segment");
  return encodeURIComponent(segment);
}

/**
 * A second opinion, from the parser that the request will go through: it must take the address as it is, with every segment
 * where it was put. With {@link checkSegment} before it, this cannot fail; it is here for the day when one of the two is changed.
 */
function compare(address: string, segments: readonly string[]): void {
  if (parseUrl(address)?.href !== address) {
    throw new InvalidResourceIdError(`The address of ${segments.join("/")} would not be what its template says.`);
  }
}
