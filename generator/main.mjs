#!/usr/bin/env node
// Plain JavaScript, so that a Node.js that is too old, or strips no types, can still say so.
import * as nodeModule from "node:module";

const floor = [22, 19];
const [major, minor] = process.versions.node.split(".").map(Number);
const tooOld = major < floor[0] || (major === floor[0] && minor < floor[1]);
if (tooOld || !process.features.typescript) {
  console.error(
    `pecgen needs Node.js ${floor.join(".")} or newer that strips types (23 does from 23.6), this is ${process.versions.node}.`,
  );
  console.error("Run it through npm (npm start, npm run pecgen -- …): the repository brings its own Node.js.");
  process.exit(1);
}
nodeModule.enableCompileCache?.();
const { main } = await import("./cli.ts");
await main(process.argv.slice(2));
