#!/usr/bin/env node
import { processIo } from "./process-io.ts";
import { run } from "./run.ts";

// Setting the exit code, and not calling exit, lets what was written reach a pipe.
process.exitCode = await run(process.argv.slice(2), processIo(process));
