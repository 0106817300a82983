import type { Argument, Command, Option } from "commander";

/** A page about a command line, made from what parses it. */
export function commandPage(program: Command, introduction: string): string {
  const commands = program.commands.filter((command) => command.name() !== "help" && !isHidden(command));
  return [
    `# ${program.name()}`,
    introduction,
    ...optionTable("Options of every command", program),
    ...commands.flatMap((command) => [
      `## ${program.name()} ${command.name()}`,
      `${sentence(command.description())}${command.alias() === undefined ? "" : ` Also \`${command.alias()}\`.`}`,
      `\`\`\`text\n${[program.name(), command.name(), command.usage()].join(" ")}\n\`\`\``,
      ...argumentTable(command.registeredArguments),
      ...optionTable(null, command),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** commander keeps it to itself. */
function isHidden(command: Command): boolean {
  return (command as unknown as { _hidden: boolean })._hidden;
}

function argumentTable(found: readonly Argument[]): string[] {
  const described = found.filter(({ description, argChoices }) => description !== "" || argChoices !== undefined);
  if (described.length === 0) return [];
  return [
    table(
      ["argument", ""],
      described.map((argument) => [code(argument.name()), notes(argument.description, argument)]),
    ),
  ];
}

function optionTable(title: string | null, command: Command): string[] {
  const shown = command.options.filter(({ hidden }) => !hidden);
  if (shown.length === 0) return [];
  return [
    ...(title === null ? [] : [`## ${title}`]),
    table(
      ["option", ""],
      shown.map((option) => [code(option.flags), optionNotes(option)]),
    ),
  ];
}

function optionNotes(option: Option): string {
  const isSet = option.defaultValue !== undefined && option.defaultValue !== false;
  const fallback = isSet ? [`unless told: ${code(option.defaultValueDescription ?? String(option.defaultValue))}`] : [];
  return [notes(option.description, option), ...(option.mandatory ? ["required"] : []), ...fallback].join("; ");
}

function notes(description: string, { argChoices }: Pick<Option, "argChoices">): string {
  const isSaid = argChoices === undefined || argChoices.every((choice) => description.includes(choice));
  return [escaped(description), ...(isSaid ? [] : [`one of ${argChoices.map(code).join(", ")}`])].filter((part) => part !== "").join("; ");
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

const code = (text: string): string => `\`${text}\``;

/** Angle brackets would be tags. */
const escaped = (text: string): string => text.replaceAll("<", "&lt;");

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${escaped(text.slice(1))}${/[.?!]$/.test(text) ? "" : "."}`;
}
