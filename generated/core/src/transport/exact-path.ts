/** What no parser would change: only harmless characters, and no segment that begins with a dot or an escape, or is empty. */
const plain = /^https?:\/\/[\w.:[\]-]+(?:\/[\w()~:@!$&+,;=*-][\w()~:@!$&+,;=*.%-]*)+(?:\?[\w()~:@!$&+,;=*.%/?-]+)?$/;

/**
 * Path and query of an address exactly as written, where parsing and printing it would change them; else `undefined`.
 *
 * Links of the service are signed over their bytes and are not always encoded the way `URL` prints them (`'`, `^`, `..`,
 * a missing or doubled escape). HTTP can carry printable ASCII as it is; where a link has anything else, `URL` has to encode.
 */
export function exactPath(address: string): string | undefined {
  if (plain.test(address)) return undefined;
  const written = /^https?:\/\/[^/?#\\]+(\/[\x21-\x7e]*)$/i.exec(address)?.[1]?.replace(/#.*$/, "");
  if (written === undefined) return undefined;
  const { pathname, search } = new URL(address);
  return written === `${pathname}${search}` ? undefined : written;
}
