import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generated = fileURLToPath(new URL("generated", import.meta.url));

export default defineConfig({
  resolve: {
    // Generated packages are tested as the sources that are committed, without building them first.
    alias: [
      { find: /^@pecgen\/core\/codegen\/v1$/, replacement: `${generated}/core/src/codegen/v1.ts` },
      { find: /^@pecgen\/core$/, replacement: `${generated}/core/src/index.ts` },
      { find: /^@pecgen\/client$/, replacement: `${generated}/facade/src/index.ts` },
      { find: /^@pecgen\/client\/catalog$/, replacement: `${generated}/facade/src/catalog.ts` },
      { find: /^@pecgen\/client\/plans$/, replacement: `${generated}/facade/src/plans/index.ts` },
      { find: /^@pecgen\/client\/fleet$/, replacement: `${generated}/facade/src/fleet/index.ts` },
      { find: /^@pecgen\/cli$/, replacement: `${generated}/cli/src/index.ts` },
      { find: /^@pecgen\/simulator$/, replacement: `${generated}/simulator/src/index.ts` },
      { find: /^@pecgen\/simulator\/(browser|sqlite)$/, replacement: `${generated}/simulator/src/$1.ts` },
      { find: /^@pecgen\/([^/]+)$/, replacement: `${generated}/providers/$1/src/index.ts` },
      { find: /^@pecgen\/([^/]+)\/([^/]+)$/, replacement: `${generated}/providers/$1/src/versions/$2.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Far above what a test takes: a slow machine must not fail a test, a hanging one must not stop the suite.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
