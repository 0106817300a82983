import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { executablePath, launchChromium } from "./chromium.ts";

/** Tests in a real browser. Where there is none, the report shows them as skipped, with the reason in their name. */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  if (!existsSync(executablePath)) {
    describe(title, () => test.skip(`skipped: there is no ${executablePath}; apt-get install chromium`, () => undefined));
    return;
  }
  describe(title, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === null) throw new Error("The browser did not start");
      return browser;
    });
  });
}
