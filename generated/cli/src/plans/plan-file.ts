import { readFile, stat } from "node:fs/promises";
import { InvalidPlanError, parsePlan, type Plan } from "@pecgen/client/plans";
import { PlanFileError } from "../errors/plan.ts";

/** Far above any plan: a hundred thousand steps have a tenth of it. */
const mostBytes = 512 * 1024 * 1024;

/** Reads a plan. @throws PlanFileError that says where in the file something is wrong */
export async function readPlanFile(file: string): Promise<Plan> {
  const text = textIn(file, await bytesOf(file));
  try {
    return parsePlan(text);
  } catch (error) {
    if (!(error instanceof InvalidPlanError)) throw error;
    const [first = file, ...others] = error.problems.map(
      ({ line, column, pointer, message }) => `${file}:${line}:${column}: ${[pointer, message].filter(Boolean).join(" ")}`,
    );
    throw new PlanFileError(first, ...others);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > mostBytes) throw new PlanFileError(`${file} is too large for a plan.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof PlanFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new PlanFileError(code === "ENOENT" ? `There is no file ${file}` : `${file} cannot be read: ${code}.`);
  }
}

/** UTF-8; or UTF-16 with its mark, which is what `>` writes in Windows PowerShell. */
function textIn(file: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PlanFileError(`${file} is not a text.`);
  }
}
