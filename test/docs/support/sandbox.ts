import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import { run } from "../../../generator/cli/run.ts";
import { root } from "../../support/repository.ts";

/** A small repository: the generator is ours, definitions, specs and everything generated are its own. */
export class Sandbox {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A repository without definitions. */
  static create(folder: string): Sandbox {
    mkdirSync(folder, { recursive: true });
    for (const name of ["generator", "package.json", "package-lock.json"]) symlinkSync(join(root, name), join(folder, name));
    cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
    return new Sandbox(folder);
  }

  copyTo(folder: string): Sandbox {
    cpSync(this.folder, folder, { recursive: true, verbatimSymlinks: true });
    return new Sandbox(folder);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Runs a line as a shell would, and says what was printed. `pecgen` runs in this process. */
  async type(line: string): Promise<{ readonly printed: string; readonly code: number }> {
    const [command, ...argv] = line.split(" ");
    if (command !== "pecgen") {
      const printed = execFileSync("bash", ["-c", line], { cwd: this.folder, encoding: "utf8" });
      return { printed, code: 0 };
    }
    let printed = "";
    const print = (text: string): void => void (printed += text);
    const terminal: Terminal = {
      cwd: this.folder,
      out: print,
      err: print,
      errIsTerminal: false,
      color: false,
      outIsColored: false,
      annotations: false,
      usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
    };
    const before = process.cwd();
    process.chdir(this.folder);
    const code = await run({ terminal, root: this.folder, argv }).finally(() => process.chdir(before));
    return { printed: printed.replaceAll(`${this.folder}/`, ""), code };
  }
}
