import { defineConfig } from "./generator/config.ts";

// Clients use the newest stable api-version of each resource type unless it is pinned here,
// for example pins: { "Microsoft.KeyVault/vaults": "2023-07-01" }.
// Once there is an address: repository: "https://github.com/owner/name", for the package.json of each package.
export default defineConfig({
  specs: "specs",
  output: "generated",
  pins: {},
});
