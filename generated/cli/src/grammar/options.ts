import { type Command, Option } from "commander";
import { authChoices, tokenVariable } from "../auth/choices.ts";
import { formats } from "../output/formats.ts";
import { age, cloud, cloudNames, collect, count, duration, header, positive, status } from "./parse.ts";

/** Options of every command. */
export function globalOptions(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .addOption(new Option("-o, --output <format>", "table on a terminal, json elsewhere, unless told").choices(formats))
    .option("--query <jmespath>", "print only what a JMESPath expression finds in the JSON")
    .option("--no-color", "no colours; the same as the variable NO_COLOR")
    .option("--verbose", "print a line for every request to stderr")
    .option("--debug-http", "print requests and answers with their headers to stderr; secrets are left out")
    .optionsGroup("Azure:")
    .addOption(new Option("--auth <how>", `where the token comes from; from ${tokenVariable} if that is set`).choices(authChoices))
    .option("--tenant <id>", "tenant to sign in to")
    .option("--client-id <id>", "client id, for a managed or workload identity of the user's")
    .option("--cloud <name>", `${Object.keys(cloudNames).join(", ")}`, cloud)
    .option("--endpoint <url>", "address of the Resource Manager; http only on this machine")
    .option("--audience <url>", "who the token is for; unless told, the cloud or the endpoint")
    .option("--api-version <version>", "api-version of the resource type, instead of the newest stable one")
    .option("--generic", "treat a resource type that is not known like most types are; with --api-version")
    .option("--header <name: value>", "additional request header; can be repeated", header)
    .option("--timeout <duration>", "longest time for a read, a change or a wait: 30s, 15m, 2h", duration);
}

/** Ways to say which resources are meant, one by one or by the scope that they are in. */
export function targetOptions(command: Command, name: "resource" | "connection"): Command {
  const ofResource = name === "resource";
  return command
    .optionsGroup("Resources:")
    .option("--id <id>", ofResource ? "resource id; can be repeated" : "id of a connection, or of a resource; can be repeated", collect)
    .option("-n, --name <name>", ofResource ? "name of the resource" : "name of the connection")
    .option("--service-name <name>", "name of a private link service; implies its --type")
    .option("--resource-name <name>", "name of the resource; parent/child where the type is nested")
    .option("-g, --resource-group <name>", "resource group; without a name, all resources in it")
    .option("--type <type>", "resource type, for example Microsoft.KeyVault/vaults; can be repeated", collect)
    .option("-s, --subscription <id>", "subscription; without a name, all resources in it; can be repeated", collect);
}

/** Ways to say which connections of the resources are meant. */
export function filterOptions(command: Command): Command {
  return command
    .optionsGroup("Connections:")
    .option("--status <status>", "pending, approved, rejected, disconnected; several with commas", status)
    .option("--private-endpoint <id or name>", "the consumer's private endpoint; * stands for any part of its name")
    .option("--from-subscription <id>", "subscription of the consumer's private endpoint")
    .option("--message <text>", "request message: the whole text, or /pattern/");
}

/** Ways to say that the connections of many subscriptions are meant. */
export function fleetOptions(command: Command): Command {
  return command
    .optionsGroup("Fleet:")
    .option("--fleet", "all resources of many subscriptions, through Resource Graph; of the tenant unless told")
    .option("--management-group <name>", "with --fleet: all subscriptions below it; can be repeated", collect)
    .option("--older-than <age>", "with --fleet: connections that were made before that: 12h, 30d, 8w; where it is known", age);
}

export function wireOption(command: Command): Command {
  return command.option("--wire", "add what the service has sent to each connection, as it is");
}

/** How a change is made: a decision can be explained, and whatever can be about one connection can be forced. */
export function changeOptions(command: Command, kind: "decision" | "removal" | "cleanup"): Command {
  command.optionsGroup("Change:");
  if (kind === "decision") command.option("--description <text>", "what the consumer gets to read");
  command
    .option("--max <number>", "change all connections that match, but none if there are more than this", count)
    .option("-y, --yes", "do not ask")
    .option("--dry-run", "show what would be done, and do nothing");
  if (kind !== "cleanup") command.option("--force", "ask the service even if it will most likely refuse");
  return command.option("--no-wait", "come back as soon as the service has accepted the change");
}

/** What goes into a plan. */
export function planOptions(command: Command): Command {
  return command
    .optionsGroup("Plan:")
    .option("--description <text>", "what the consumers get to read")
    .option("--all", "every connection, whatever its status")
    .option("--max <number>", "no plan if there are more connections than this", count);
}

/** How a plan is carried out. */
export function applyOptions(command: Command): Command {
  return command
    .optionsGroup("Change:")
    .option("--max <number>", "change nothing if the plan has more connections than this", count)
    .option("--concurrency <number>", "resources at the same time; 8 unless told", positive)
    .option("-y, --yes", "do not ask")
    .option("--dry-run", "show what would be done now, and do nothing");
}

/** What a private endpoint is made from; flags as az network private-endpoint create has them. */
export function requestOptions(command: Command): Command {
  return command
    .optionsGroup("Private endpoint:")
    .requiredOption("-n, --name <name>", "name of the private endpoint")
    .option("-g, --resource-group <name>", "its resource group")
    .option("-s, --subscription <id>", "its subscription")
    .option("-l, --location <region>", "its region; that of the virtual network unless told")
    .requiredOption("--subnet <id or name>", "subnet that its address comes from")
    .option("--vnet-name <name>", "virtual network, where the subnet is given by its name")
    .option("--nic-name <name>", "name of the network interface; can be set now only")
    .option(
      "--ip-config <name=… group-id=… member-name=… private-ip-address=…>",
      "static address of a member; can be set now only; can be repeated",
      collect,
    )
    .optionsGroup("Connection:")
    .option("--private-connection-resource-id <id>", "the resource to connect to, as an option")
    .option("--group-id <id>", "part of the resource to connect to, see pec resources; can be repeated", collect)
    .option("--connection-name <name>", "name of the connection")
    .option("--manual-request [true or false]", "the owner of the resource decides; unless told, it is approved at once")
    .option("--request-message <text>", "what the owner gets to read")
    .optionsGroup("Change:")
    .option("--dry-run", "show what would be asked for, and do nothing")
    .option("--no-wait", "come back as soon as the service has accepted it");
}
