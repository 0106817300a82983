import type { Sandbox } from "./sandbox.ts";

/** A file that a page gives, or commands with what they print. */
const block = /^(?:`(?<file>[^`\n]+)`:\n\n)?```(?<language>\w+)\n(?<text>.*?)^```$/gms;

/**
 * Does what a page says, from top to bottom: code under the name of a file is written, what follows a `$` is run.
 *
 * @returns the page as it should be, with what the commands really print
 */
export async function perform(page: string, sandbox: Sandbox): Promise<string> {
  let performed = "";
  let end = 0;
  for (const match of page.matchAll(block)) {
    const { file, language, text = "" } = match.groups ?? {};
    performed += page.slice(end, match.index);
    end = match.index + match[0].length;
    if (file !== undefined) sandbox.write(file, text);
    performed += language === "console" ? `\`\`\`console\n${await session(text, sandbox)}\`\`\`` : match[0];
  }
  return performed + page.slice(end);
}

async function session(text: string, sandbox: Sandbox): Promise<string> {
  let printed = "";
  for (const [, command = ""] of text.matchAll(/^\$ (.*)$/gm)) {
    const ended = await sandbox.type(command);
    // How many files there are beside those of the example changes with every part of the runtime.
    printed += `$ ${command}\n${ended.printed.replace(/\b\d{3,} unchanged\b/g, "… unchanged")}`;
  }
  return printed;
}
