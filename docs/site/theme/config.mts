import { defineConfig } from "vitepress";

const items = (...pairs: ReadonlyArray<readonly [text: string, link: string]>) => pairs.map(([text, link]) => ({ text, link }));

export default defineConfig({
  title: "pecgen",
  description: "Typed clients for Azure private endpoint connections",
  cleanUrls: false,
  rewrites: (id) => id.replace(/README\.md$/, "index.md"),
  // Angle brackets and braces on the pages are placeholders, never tags or attributes.
  markdown: { html: false, attrs: { disable: true } },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: items(["Docs", "/docs/"], ["Resource types", "/generated/COVERAGE"], ["Packages", "/api/"]),
    sidebar: {
      "/api/": [{ text: "Packages", items: items(["All packages", "/api/"], ["@pecgen/client", "/api/client"], ["@pecgen/core", "/api/core"], ["@pecgen/network", "/api/network"], ["@pecgen/simulator", "/api/simulator"], ["@pecgen/keyvault", "/api/keyvault"]) }],
      "/": [
        { text: "Begin", items: items(["Five minutes", "/"], ["All pages", "/docs/"]) },
        { text: "Concepts", items: items(["Requests and approval", "/docs/concepts/approval"], ["States", "/docs/concepts/states"], ["Sources", "/docs/concepts/sources"]) },
        {
          text: "How to",
          items: items(
            ["Approve in a pipeline", "/docs/how-to/approve-in-ci"],
            ["Managed private endpoints", "/docs/how-to/managed-private-endpoints"],
            ["Use another cloud", "/docs/how-to/sovereign-clouds"],
            ["Test with the simulator", "/docs/how-to/test-with-the-simulator"],
            ["Use a package", "/docs/how-to/consume-a-package"],
            ["Pin an api-version", "/docs/how-to/pin-a-version"],
            ["Take in new definitions", "/docs/how-to/regenerate"],
            ["Add a quirk", "/docs/how-to/add-a-quirk"],
            ["Recipes", "/docs/recipes/"],
          ),
        },
        {
          text: "Reference",
          items: items(
            ["pec", "/docs/reference/pec"],
            ["pecgen", "/docs/reference/pecgen"],
            ["From az and Az PowerShell", "/docs/reference/from-az"],
            ["Exit codes", "/docs/reference/exit-codes"],
            ["JSON", "/docs/reference/json"],
            ["Findings", "/docs/reference/diagnostics/"],
            ["Resource types", "/generated/COVERAGE"],
            ["Packages", "/api/"],
          ),
        },
        { text: "Inside", items: items(["Architecture", "/ARCHITECTURE"], ["Contributing", "/CONTRIBUTING"], ["Decisions", "/docs/decisions/"], ["Performance", "/docs/performance"], ["Security", "/docs/security"]) },
      ],
    },
  },
});
