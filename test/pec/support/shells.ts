import { spawnSync } from "node:child_process";

/** A shell in which lines are completed, by the shell itself. */
export interface Shell {
  readonly name: "bash" | "zsh" | "fish" | "pwsh";
  /** Completes a line after the script was loaded twice, as a shell does that starts in another; everything that the shell shows. */
  complete(line: string): string;
}

export function isInstalled(shell: Shell["name"]): boolean {
  return spawnSync(shell, ["--version"]).status === 0;
}

export function shellsIn(folder: string): readonly Shell[] {
  const run = (command: string, argv: readonly string[], input: string, line: string): string => {
    const env = { PATH: `${folder}:${process.env["PATH"] ?? ""}`, HOME: folder, TERM: "dumb", LINE: line, LC_ALL: "C.UTF-8", PS1: "" };
    const { stdout, stderr } = spawnSync(command, argv, { input, env, cwd: folder, encoding: "utf8" });
    return `${stdout}${stderr}`;
  };
  return [
    {
      name: "bash",
      // Readline, as on a terminal: Tab, and then the line is shown and taken away.
      complete: (line) =>
        run(
          "bash",
          ["--norc", "--noprofile", "-i"],
          `${twice("source <(pec completion bash)")}${bashSettings}${line}\t\u0018s\u0015exit\n`,
          line,
        ),
    },
    { name: "zsh", complete: (line) => run("zsh", ["-f", "-c", zshDriver], "", line) },
    {
      name: "fish",
      complete: (line) => run("fish", ["--no-config", "-c", `${twice("pec completion fish | source")}complete -C "$LINE"`], "", line),
    },
    {
      name: "pwsh",
      complete: (line) =>
        run(
          "pwsh",
          [
            "-NoProfile",
            "-Command",
            `${twice("pec completion pwsh | Out-String | Invoke-Expression")}(TabExpansion2 -inputScript $env:LINE -cursorColumn $env:LINE.Length).CompletionMatches.CompletionText`,
          ],
          "",
          line,
        ),
    },
  ];
}

const twice = (line: string): string => `${line}\n${line}\n`;

const bashSettings = `bind 'set show-all-if-ambiguous on'
bind 'set bell-style none'
bind -x '"\\C-xs": printf "<%s>\\n" "$READLINE_LINE"'
`;

/** A second zsh in a terminal of its own, which completes the line and shows it. */
const zshDriver = `
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner 'stty -echo; PS1=; autoload -Uz compinit; compinit -u -D; ${"source <(pec completion zsh); ".repeat(2)}show() { print -r -- "<$BUFFER>" }; zle -N show; bindkey "^Xs" show; setopt no_auto_menu no_beep; print REA""DY'
zpty -r inner shown '*READY*'
zpty -n -w inner "$LINE"$'\\t\\x18s'
zpty -r inner shown '*<*>*'
print -r -- "$shown"
`;
