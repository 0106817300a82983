import { ForeignOriginError } from "../errors/errors.ts";
import { parseUrl } from "../url.ts";

/** The origins that requests, and with them tokens, may go to. */
export interface AllowedOrigins {
  readonly origins: ReadonlySet<string>;
  /** Whether `http:` is good enough where no one can listen: on this machine. */
  readonly insecureLoopback: boolean;
}

/**
 * Accepts an address only if its origin is allowed and its scheme is `https:` (`http:` on loopback where that was asked for).
 *
 * @returns the origin
 * @throws ForeignOriginError
 */
export function checkOrigin(address: string, allowed: AllowedOrigins): string {
  // As it is written, an allowed origin and then its path: no parser reads anything else out of that.
  for (const origin of allowed.origins) if (address.startsWith(origin) && address[origin.length] === "/") return origin;
  const { origin } = checkScheme(address, allowed.insecureLoopback);
  if (!allowed.origins.has(origin)) throw new ForeignOriginError(origin);
  return origin;
}

/** @throws ForeignOriginError */
export function checkScheme(address: string, insecureLoopback: boolean): URL {
  const url = parseUrl(address);
  if (url === undefined) throw new ForeignOriginError(undefined, "it cannot be parsed");
  if (url.username !== "" || url.password !== "") {
    throw new ForeignOriginError(url.origin, "the address contains credentials");
  }
  if (url.protocol === "https:") return url;
  if (url.protocol === "http:" && insecureLoopback && isLoopback(url.hostname)) return url;
  throw new ForeignOriginError(url.origin, "only https is allowed (http on loopback with allowInsecureLoopback)");
}

/** Whether an origin is one of `http:`, which {@link checkOrigin} lets through for loopback only. */
export function isInsecure(origin: string): boolean {
  return !origin.startsWith("https:");
}

/**
 * The address of a link of the service. Absolute links stay byte for byte what they are;
 * others are resolved against the origin of the endpoint.
 */
export function resolveLink(link: string, endpoint: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link;
  const { origin } = new URL(endpoint);
  if (/^\/(?![/\\])/.test(link)) return `${origin}${link}`;
  return parseUrl(link, origin)?.href ?? link;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
