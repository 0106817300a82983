/** Takes the picture of the README: the top of the atlas, as it opens. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/repository.ts";
import { committedAtlas } from "./support/atlas.ts";

const picture = join(root, "docs/images/atlas.png");
/** Half as wide again as a README shows it, so that small names stay sharp. */
const width = 1440;
const folder = mkdtempSync(join(tmpdir(), "pecgen-picture-"));
const browser = await launchChromium();
try {
  const file = join(folder, "atlas.html");
  writeFileSync(file, (await committedAtlas()).page);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: "light" });
  await page.goto(pathToFileURL(file).href);
  const legend = await page.locator("#legend").boundingBox();
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture, clip: { x: 0, y: 0, width, height: Math.ceil((legend?.y ?? 0) + (legend?.height ?? 0) + 16) } });
  process.stdout.write(`docs/images/atlas.png: ${Math.round(statSync(picture).size / 1024)} KiB\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
