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

test.for<[string, boolean, string]>([
  ["loaded when something of them is used", true, "function function function text function\ntrue true true\n"],
  ["not loaded before", false, "false false false\n"],
])("built-ins are %s", async ([, use, expected]) => {
  const { outputFiles } = await build({
    stdin: { contents: program(use), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    plugins: [lazyBuiltIns],
  });
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], { input: outputFiles[0]?.text ?? "", encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: expected, stderr: "" });
});
