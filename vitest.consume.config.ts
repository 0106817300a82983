import { defineConfig } from "vitest/config";
import common from "./vitest.config.ts";

/** What is packed, tested as somebody meets it who installs it: `npm run consume`. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ["test/consume/**/*.consume.ts"],
    globalSetup: "test/consume/setup.ts",
    // Programs are started and waited for.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
  },
});
