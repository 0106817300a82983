import type { Quirk, QuirkRule } from "../../generator/quirks/types.ts";

/** A quirk with nothing but its rule; what it was written against is of no interest to those who apply it. */
export function quirk(rule: QuirkRule, id = "contoso-quirk", reason = "Contoso does it this way."): Quirk {
  return {
    ...rule,
    id,
    reason,
    target: { resourceType: "Contoso.Vault/vaults", apiVersions: "*" },
    expect: { fact: "resourceType", equals: "Contoso.Vault/vaults" },
    evidence: "#",
    upstream: null,
  };
}
