import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSimulator, ManualClock } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { shellWord } from "../../generator/emit/text.ts";
import { pec } from "../pec/support/world.ts";
import { root } from "../support/repository.ts";
import { committedAtlas } from "./support/atlas.ts";

const { data } = await committedAtlas();

test("the TypeScript of every type is accepted by the compiler", () => {
  // Below node_modules, so that libraries are found.
  const folder = mkdtempSync(join(root, "node_modules", ".atlas-code-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [index, { code }] of data.types.entries()) {
    writeFileSync(join(folder, `client-${index}.ts`), code.client);
    if (code.facade !== null) writeFileSync(join(folder, `facade-${index}.ts`), code.facade);
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["*.ts"], exclude: [] }));
  const check = (): string => {
    try {
      return execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(check()).toBe("");
  // The compiler would have said so.
  writeFileSync(join(folder, "client-0.ts"), data.types[0]?.code.client.replace("client.get(", "client.git(") ?? "");
  expect(check()).toMatch(/client-0\.ts.*'git' does not exist/);
});

test("the commands of every type do what they say", async () => {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock });
  onTestFinished(() => simulator.close());
  await simulator.seedAll();
  const { endpoint } = await simulator.listen(0);
  const problems: string[] = [];
  let commands = 0;
  for (const { resourceType, code } of data.types) {
    const [assignment = "", ...lines] = code.pec.trim().split("\n");
    const [, target = ""] = /^target=(\S+)$/.exec(assignment) ?? [];
    for (const line of lines) {
      const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
      const [command, ...argv] = words.map((word) => word.replace("$target", target));
      commands += 1;
      const { code: exit, err } = await pec(endpoint, argv, { clock });
      if (command !== "pec" || exit !== 0) problems.push(`${resourceType}: ${line}: ${exit} ${err}`);
    }
    if (/ensure absent/.test(code.pec)) expect([resourceType, simulator.state.connections(target).length]).toEqual([resourceType, 0]);
  }
  expect(problems).toEqual([]);
  expect(commands).toBeGreaterThan(data.types.length * 3);
}, 120_000);

test.each([`it's`, `$(id)`, "`id`", `"; id`, `\\`, `-n`, ` `, `a'b"c$d`, `!x`, `*`])(
  "a word of a command is that word to a shell: %j",
  (text) => {
    const said = execFileSync("/bin/sh", ["-c", `printf '%s.' ${shellWord(text)}`], { encoding: "utf8", cwd: root });
    expect(said).toBe(`${text}.`);
  },
);
