import { diagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";

/** What a resource type wants for itself within its provider. */
export interface Claim {
  readonly resourceType: string;
  readonly place: Place | null;
  /** Names in lower case: file systems may disregard case. */
  readonly keys: ReadonlySet<string>;
  readonly apiVersions: readonly string[];
}

/** The claims that nobody else makes; both sides of a clash are told and left out. */
export function withoutClashes<One extends Claim>(claims: readonly One[], diagnostics: Diagnostic[]): ReadonlySet<One> {
  const takers = new Map<string, Set<One>>();
  for (const claim of claims) for (const key of claim.keys) takers.set(key, (takers.get(key) ?? new Set()).add(claim));
  const spellings = spellingsOf(claims);
  const isAlone = (claim: One): boolean => {
    const { resourceType, place } = claim;
    for (const key of claim.keys) {
      const other = [...(takers.get(key) ?? [])].find((taker) => taker !== claim);
      if (other === undefined) continue;
      const name = key.replace(/^\w+ /, "");
      diagnostics.push(diagnostic("PEC5001", { first: other.resourceType, second: resourceType, name }, place));
      return false;
    }
    // Api-versions are shared by the types of a provider, and files are called after them: in one spelling only.
    const odd = claim.apiVersions.find((version) => (spellings.get(version.toLowerCase())?.size ?? 0) > 1);
    if (odd === undefined) return true;
    const other = [...(spellings.get(odd.toLowerCase()) ?? [])].find((spelling) => spelling !== odd);
    const sides = { first: `api-version ${other}`, second: `${resourceType} ${odd}` };
    diagnostics.push(diagnostic("PEC5001", { ...sides, name: odd.toLowerCase() }, place));
    return false;
  };
  return new Set(claims.filter(isAlone));
}

function spellingsOf(claims: readonly Claim[]): Map<string, Set<string>> {
  const versions = claims.flatMap(({ apiVersions }) => apiVersions);
  return new Map([...Map.groupBy(versions, (version) => version.toLowerCase())].map(([key, all]) => [key, new Set(all)]));
}
