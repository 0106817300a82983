import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";

/** Watches a folder whose generator only says that it ran, and with what it found. */
function watched() {
  const folder = temporaryFolder({
    "pecgen.config.ts": "default",
    "definitions/one.json": "{}",
    "templates/runtime/src/a.ts": "deep",
    "templates/client.hbs": "first",
    "generator/main.mjs": `import { readFileSync, readdirSync } from "node:fs";
      const texts = ["templates/client.hbs", "templates/runtime/src/a.ts"].map((file) => readFileSync(file, "utf8"));
      const config = readFileSync("pecgen.config.ts", "utf8");
      console.log("ran", process.argv.slice(2).join(" "), config, ...readdirSync("definitions", { recursive: true }).sort(), ...texts.toReversed());
      process.exitCode = texts.includes("broken") ? 1 : 0;`,
  });
  const script = `import { watchAndRun } from ${JSON.stringify(join(root, "generator/commands/watch.ts"))};
    const options = { root: ${JSON.stringify(folder)}, specs: "definitions", argv: ["generate", "--only", "x"] };
    await watchAndRun({ cwd: options.root, err: () => undefined }, options);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  /** The next run that found this in the template: one change can be more than one event. */
  const ran = async (text: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error("The watcher has ended");
      if (value.endsWith(text)) return value;
    }
  };
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  return { folder, ran, write };
}

test("runs at once, again for each change of a template, and goes on after a run that failed", async () => {
  const { folder, ran, write } = watched();
  expect(await ran("first")).toBe("ran generate --only x default one.json deep first");
  write("templates/client.hbs", "second");
  await ran("second");
  write("templates/client.hbs", "broken");
  await ran("broken");
  // As editors save: a new file in the place of the old one.
  write("client.hbs.tmp", "third");
  renameSync(join(folder, "client.hbs.tmp"), join(folder, "templates/client.hbs"));
  await ran("third");
});

test("sees what is deep inside, and in folders that came later", async () => {
  const { folder, ran, write } = watched();
  await ran("one.json deep first");
  write("templates/runtime/src/a.ts", "deeper");
  await ran("one.json deeper first");
  mkdirSync(join(folder, "definitions/quirks"));
  await ran("one.json quirks deeper first");
  write("definitions/quirks/new.json", "{}");
  await ran("one.json quirks quirks/new.json deeper first");
});

test("sees that the configuration has changed, and nothing else at the root", async () => {
  const { ran, write } = watched();
  await ran("default one.json deep first");
  write("notes.txt", "no input");
  write("pecgen.config.ts", "other");
  await ran("other one.json deep first");
});

test("goes on when folders are gone again before they are looked into, and sees those that are made anew", async () => {
  const { folder, ran, write } = watched();
  await ran("one.json deep first");
  for (let time = 0; time < 300; time++) {
    mkdirSync(join(folder, "templates/short/lived"), { recursive: true });
    rmSync(join(folder, "templates/short"), { recursive: true });
  }
  write("templates/client.hbs", "after");
  await ran("deep after");
  rmSync(join(folder, "templates/runtime/src"), { recursive: true });
  mkdirSync(join(folder, "templates/runtime/src"));
  write("templates/runtime/src/a.ts", "anew");
  await ran("anew after");
  write("templates/runtime/src/a.ts", "again");
  await ran("again after");
});
