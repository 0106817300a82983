/** A program of the examples, and what it prints. */
export interface Program {
  readonly argv: readonly string[];
  readonly prints: readonly string[];
}

export const programs: Readonly<Record<string, Program>> = {
  "typed client, TypeScript": {
    argv: ["out/typed-client.js"],
    prints: [
      "request is Approved",
      "GET list 2026-02-01",
      "PUT update 2026-02-01",
      "GET poll 2026-02-01",
      "GET get 2026-02-01",
      "GET get 2023-07-01",
    ],
  },
  "gatekeeper, TypeScript, against the simulator's command": {
    argv: ["out/gatekeeper.js"],
    prints: ["kv", "data", "api", "sql"].flatMap((name) => [`${name} known: Approved`, `${name} stranger: Rejected`]),
  },
  "both sides, TypeScript": {
    argv: ["out/both-sides.js"],
    prints: ["consumer: Pending", "owner: Approved", "consumer: Approved", "consumer: Disconnected"],
  },
  "plain JavaScript": {
    argv: ["plain.mjs"],
    prints: ["waits: Pending → Approved", "works: Approved → Approved"],
  },
  "CommonJS with require": {
    argv: ["required.cjs"],
    prints: ["changed: true, now Rejected"],
  },
  pec: {
    argv: ["node_modules/@pecgen/cli/dist/pec.js", "types", "keyvault", "--output", "tsv", "--query", "[].resourceType"],
    prints: ["Microsoft.KeyVault/managedHSMs", "Microsoft.KeyVault/vaults"],
  },
};
