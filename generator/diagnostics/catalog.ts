/**
 * Every diagnostic that pecgen can give. `{name}` in a message is an argument that the reporter must pass.
 *
 * Families: PEC1xxx load and sync, 2 extract, 3 quirks, 4 normalize, 5 name and emit, 6 publish, 7 drift, 9 use.
 */
export const catalog = {
  PEC1001: {
    severity: "error",
    message: "Cannot read {what}: {reason}",
    hint: "Check that the file is there, readable, and a regular file inside the specs folder.",
  },
  PEC1002: {
    severity: "error",
    message: "Not a JSON document: {reason}",
    hint: "Definitions are JSON in UTF-8. Repair the file or leave it out of the checkout.",
  },
  PEC1003: {
    severity: "error",
    message: "Not a Swagger 2.0 document: {reason}",
    hint: "Only Swagger 2.0 is read. Point --from or --specs at the Swagger form of the definitions.",
  },
  PEC1004: {
    severity: "error",
    message: "The reference {ref} leads nowhere: {reason}",
    hint: "The referenced file or pointer must exist in the same checkout. Fetch the missing file or report it upstream.",
  },
  PEC1005: {
    severity: "error",
    message: "The reference {ref} leaves the specs folder",
    hint: "Only files inside the specs folder are read; no network addresses, no links out of the folder.",
  },
  PEC1006: {
    severity: "error",
    message: "The limit for {limit} is {allowed}, found {found}",
    hint: "A definition this large is not one that Azure publishes. Look at the file before you trust it.",
  },
  PEC1007: {
    severity: "warning",
    message: "{resourceType} {apiVersion} is in {other} too; this one is used",
    hint: "Sources named first go before those named later, and published documents before derived ones.",
  },
  PEC1008: {
    severity: "warning",
    message: "{what} vanished upstream; its slices are kept",
    hint: "If it was withdrawn on purpose, run sync with --prune to drop it.",
  },
  PEC1009: {
    severity: "error",
    message: "{file} is not what sync wrote: {reason}",
    hint: "Slices are never edited by hand: run sync again, or restore the file from version control. Deviations belong into specs/quirks.",
  },
  PEC1010: {
    severity: "error",
    message: "No usable {file}: {reason}",
    hint: "Run pecgen sync --from <checkout> first, or point --specs at a checkout of the definitions.",
  },
  PEC1011: {
    severity: "warning",
    message: "The document breaks the Swagger 2.0 schema: {reason}",
    hint: "What could be read was read. Report it upstream.",
  },
  PEC1012: {
    severity: "error",
    message: "git could not {action}: {reason}",
    hint: "Check the address and your access; a local checkout works as well.",
  },
  PEC1013: {
    severity: "warning",
    message: "The key {key} stands twice in one object; the last one counts",
    hint: "JSON leaves the meaning of a repeated key open. Remove one of them upstream.",
  },
  PEC1014: {
    severity: "error",
    message: "Two sources hold different states of this document; the one from {origin} is left out",
    hint: "A slice stands for one state of a document. Sync both from the same commit, or run with --prune to forget what an earlier source had. Where a version that we have would be lost, nothing was written.",
  },
  PEC1015: {
    severity: "error",
    message: "{origin} has no document with private endpoint connections",
    hint: "Is it a checkout of the REST definitions? Nothing was written.",
  },
  PEC1016: {
    severity: "error",
    message: "The document cannot be kept under its name: {reason}",
    hint: "Slices keep the paths of their documents, on every system. Rename it upstream, or run with --prune to forget what an earlier source had. Where a version that we have would be lost, nothing was written.",
  },
  PEC1017: {
    severity: "warning",
    message: "Nothing was pruned: the definitions have errors",
    hint: "What is missing may be missing because of them. Repair those documents or leave them out of the checkout, then run again.",
  },
  PEC2001: {
    severity: "warning",
    message: "The path {path} has no resource provider before its private link segment",
    hint: "Only Azure Resource Manager paths name a resource type. The path is left out.",
  },
  PEC2002: {
    severity: "warning",
    message: "The type segment {segment} is a parameter without an enum and cannot be expanded",
    hint: "The surface keeps the parameter in its resource type. Report the document upstream: an enum would list the types.",
  },
  PEC2003: {
    severity: "warning",
    message: "{verb} of {resourceType} {apiVersion} is defined differently in {other}; this one is used",
    hint: "The document whose folder agrees with its version goes first, then the first in path order.",
  },
  PEC2004: {
    severity: "warning",
    message: "No model of a connection was found for {resourceType} {apiVersion}",
    hint: "Neither a response nor a request body of its operations has a schema. Status and provisioning state stay unknown.",
  },
  PEC2005: {
    severity: "error",
    message: "The operation cannot be read: {reason}",
    hint: "The operation is left out and the rest goes on. Report the document upstream.",
  },
  PEC2006: {
    severity: "error",
    message: "info.version is missing or is not an api-version: {found}",
    hint: "Without an api-version none of its operations can be called; the document is left out.",
  },
  PEC2007: {
    severity: "info",
    message: "The folder says {folder}, the document says {apiVersion}; the document counts",
    hint: "Calls go out with the api-version of the document.",
  },
  PEC2008: {
    severity: "warning",
    message: "{method} {path} is not an operation that private endpoint connections have elsewhere; it is kept as other",
    hint: "It is listed in the facts but no client method is made from it.",
  },
  PEC2009: {
    severity: "error",
    message: "The path {path} cannot be read: {reason}",
    hint: "It begins with a slash, and each segment is a word or one parameter in braces. The path is left out; report the document upstream.",
  },
  PEC3001: {
    severity: "error",
    message: "Stale quirk {id}: expected {expected}, the definition now says {found}",
    hint: "The definition changed. If it was repaired upstream delete the quirk, otherwise write it anew against the new fact.",
  },
  PEC3002: {
    severity: "error",
    message: "Quirk {id} matches nothing: {reason}",
    hint: "Correct its target, or delete it if the type or version is no longer kept.",
  },
  PEC3003: {
    severity: "error",
    message: "The quirk file cannot be used: {reason}",
    hint: "Compare it with the form that CONTRIBUTING.md shows.",
  },
  PEC3004: {
    severity: "error",
    message: "The evidence of quirk {id} is not there: {pointer}",
    hint: "Evidence is file#pointer of something that exists in the slices.",
  },
  PEC4001: {
    severity: "warning",
    message: "The status {value} of {resourceType} has no canonical meaning",
    hint: "It reads as Unrecognized. Add a status.map quirk with its meaning.",
  },
  PEC4002: {
    severity: "warning",
    message: "The provisioning state {value} of {resourceType} has no canonical phase",
    hint: "It reads as Unrecognized. Add a provisioning.map quirk with its phase.",
  },
  PEC5001: {
    severity: "error",
    message: "{first} and {second} would both be called {name}",
    hint: "Give one of them another name with a name.override quirk.",
  },
  PEC5002: {
    severity: "error",
    message: "No usable name can be made from {text}",
    hint: "Give it a name with a name.override quirk.",
  },
  PEC5003: {
    severity: "error",
    message: "The template cannot be used: {reason}",
    hint: "Correct the template, or what emit gives it. Nothing was written.",
  },
  PEC6001: {
    severity: "error",
    message: "{file} was edited after it was generated",
    hint: "Generated files are never edited by hand. Move the change into templates or quirks, then run with --force to restore the file.",
  },
  PEC6002: {
    severity: "error",
    message: "{file} is in the way and was not written by pecgen",
    hint: "Move it out of the generated folder, or run with --force to replace it.",
  },
  PEC6003: {
    severity: "error",
    message: "Emitted text does not parse: {reason}",
    hint: "This is a bug in pecgen or one of its templates. Nothing was written.",
  },
  PEC6004: {
    severity: "error",
    message: "The output path {path} cannot be used: {reason}",
    hint: "This is a bug in pecgen. Nothing was written.",
  },
  PEC6005: {
    severity: "error",
    message: "{file} is out of date",
    hint: "Run npm start and commit the result.",
  },
  PEC6006: {
    severity: "error",
    message: "Cannot write {file}: {reason}",
    hint: "Every file is either old or new. Make room or give access, then run again; the next run repairs.",
  },
  PEC6007: {
    severity: "error",
    message: "Another run holds {file} (process {pid})",
    hint: "Wait until it has ended. If it was killed, the next run notices and goes on; if that was on another machine, ten minutes after it began.",
  },
  PEC6008: {
    severity: "error",
    message: "{file} cannot be used: {reason}",
    hint: "Without it nobody knows which files may be replaced, so nothing was written. Restore it from version control, or run with --force to write it anew.",
  },
  PEC6009: {
    severity: "error",
    message: "{file} changed while this run was reading",
    hint: "Another run was faster, so nothing was written. Run again.",
  },
  PEC6010: {
    severity: "error",
    message: "{file}:{line} is not emitted as prettier prints it",
    hint: "Prettier is only asked for what does not fit into a line, or with --fresh. Emit the form that it gives: a template has the words, generator/emit/layout.ts the line breaks. Nothing was written.",
  },
  PEC7001: {
    severity: "error",
    message: "{resourceType} {what} cannot be compared: {reason}",
    hint: "Nobody knows whether it changed. Repair what could not be read, then compare again.",
  },
  PEC7002: {
    severity: "error",
    message: "There is no {what} in {tree}",
    hint: "Run pecgen inspect --specs with that folder for what there is.",
  },
  PEC7003: {
    severity: "error",
    message: "The accepted finding {fingerprint} is not found any more",
    hint: "Delete it from {file}: it would hide a finding that nobody has looked at.",
  },
  PEC7004: {
    severity: "error",
    message: "{file} cannot be used: {reason}",
    hint: "It is an object of fingerprints, each with the reason why the finding is accepted.",
  },
  PEC7005: {
    severity: "info",
    message: "{resourceType}: the {what} {before} is now called {after}",
    hint: "On the wire nothing changed.",
  },
  PEC7006: {
    severity: "error",
    message: "{folder} is no package that can be compared: {reason}",
    hint: "Name a folder or tarball of a generated package, or one that is installed.",
  },
  PEC9001: {
    severity: "error",
    message: "Unusable configuration: {reason}",
    hint: "Compare pecgen.config.ts with the comments of defineConfig.",
  },
  PEC9002: {
    severity: "error",
    message: "{reason}",
    hint: "Run pecgen {command} --help.",
  },
  PEC9003: {
    severity: "error",
    message: "Unexpected failure: {reason}",
    hint: "This is a bug in pecgen. Report it with the command and the stack that --debug prints.",
  },
} as const satisfies Record<string, CatalogEntry>;

interface CatalogEntry {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

export type Severity = "error" | "warning" | "info";
export type DiagnosticCode = keyof typeof catalog;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The arguments that a code's message and hint ask for. */
export type DiagnosticArguments<Code extends DiagnosticCode> = {
  readonly [Name in Placeholders<(typeof catalog)[Code]["message"]> | Placeholders<(typeof catalog)[Code]["hint"]>]: string | number;
};
