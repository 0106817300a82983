import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./places.ts";

/** One whole process, from start to exit. */
export interface Run {
  readonly wallMs: number;
  /** User and system time of the process and of what it started. */
  readonly cpuMs: number;
  readonly output: string;
  /** The most memory that the process had; 0 where it was not asked: `tellingPeak`. */
  readonly peakMB: number;
}

/** The same Node.js program, telling how much memory it had. */
export function tellingPeak([node = "", ...program]: readonly string[]): string[] {
  return [node, "--require", join(repository, "bench", "probes", "peak.cjs"), ...program];
}

export interface RunOptions {
  readonly cwd?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. */
  readonly succeeds?: readonly number[];
}

/** Runs a command to its end. The shell's `time` counts children too, which Node.js cannot ask for. */
export function run(command: readonly string[], { succeeds = [0], env, ...options }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", 'TIMEFORMAT="#time %R %U %S"; time "$@"', "bash", ...command], {
    ...options,
    // In other languages, bash writes times with a comma.
    env: { ...process.env, LC_ALL: "C", ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = (/#time (\S+) (\S+) (\S+)/.exec(stderr) ?? []).slice(1).map(Number);
  if (status === null || !succeeds.includes(status) || !Number.isFinite(wall + user + system))
    throw new Error(`${command.join(" ")} ended with ${status}: ${stderr.slice(-2000)}`);
  const peakMB = Number(/#peak (\S+)/.exec(stderr)?.[1] ?? 0);
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, output: stdout, peakMB };
}

/** Runs the commands in turn, round by round, so that a noisy moment meets all of them. */
export function inTurn<Name extends string>(
  rounds: number,
  commands: Readonly<Record<Name, readonly string[]>>,
  options: RunOptions = {},
): Record<Name, readonly Run[]> {
  const names = Object.keys(commands) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(run(commands[name], options));
  return runs;
}
