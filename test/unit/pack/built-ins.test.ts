import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { lazyBuiltIns } from "../../../generator/pack/built-ins.ts";

/** A program that uses built-ins in each way that an import can, or only imports them. */
const program = (use: boolean): string => `
import childProcess from "node:child_process";
import * as dns from "node:dns";
import { EventEmitter } from "node:events";
import { format } from "node:util";
class Emitter extends EventEmitter {}
const isLoaded = (name) => process.moduleLoadList.includes("NativeModule " + name);
if (${use}) console.log(typeof childProcess.spawn, typeof dns.lookup, typeof new Emitter().on, format("%s", "text"), typeof (await import("node:zlib")).gzip);
console.log(isLoaded("child_process"), isLoaded("dns"), isLoaded("zlib"));
`;

async function run(contents: string): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    plugins: [lazyBuiltIns],
  });
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module"], {
    input: outputFiles[0]?.text ?? "",
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

test.for<[string, boolean, string]>([
  ["loaded when something of them is used", true, "function function function text function\ntrue true true\n"],
  ["not loaded before", false, "false false false\n"],
])("built-ins are %s", async ([, use, expected]) => {
  expect(await run(program(use))).toEqual({ stdout: expected, stderr: "", status: 0 });
});

test("built-ins that are more than a list of members stay what they are", async () => {
  const contents = `
    import Emitter from "node:events";
    import process from "node:process";
    class Own extends Emitter {}
    new Own().on("it", (text) => console.log(text)).emit("it", "heard");
    process.once("exit", () => console.log("exit", process.exitCode));
    process.exitCode = 3;`;
  expect(await run(contents)).toEqual({ stdout: "heard\nexit 3\n", stderr: "", status: 3 });
});
