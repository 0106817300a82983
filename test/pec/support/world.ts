import type { ExitCode, Io } from "@pecgen/cli";
import { run } from "@pecgen/cli";
import { type Arm, type JournalEntry, type Reply, startArm } from "../../facade/support/arm.ts";
import { testClock } from "../../facade/support/client.ts";
import { idOf, privateEndpointId, subscriptionId } from "../../facade/support/wire.ts";

export { connectionId } from "../../facade/support/client.ts";
export { failure } from "../../facade/support/arm.ts";
export { consumer, idOf, privateEndpointId } from "../../facade/support/wire.ts";

/** What a command has written, and how it ended. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What it has written to stdout, as JSON. */
  readonly json: unknown;
}

export interface Terminal {
  /** Somebody sits there: stdin, stdout and stderr are terminals. */
  readonly terminal?: boolean;
  /** Whether stderr is one too; as `terminal` unless told. */
  readonly errTerminal?: boolean;
  /** What is answered to questions. */
  readonly answers?: string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly onErr?: (text: string) => void;
  readonly onOut?: (text: string) => void;
  /** Whose time passes while a command waits. */
  readonly clock?: NonNullable<Io["client"]>["clock"];
}

/** Now, for all tests. */
export const now = Date.parse("2026-06-15T12:00:00Z");

/** A Resource Manager that also knows which resources there are, registrations, permissions and private endpoints. */
export interface World {
  readonly arm: Arm;
  /** Adds a resource with connections in the states given. */
  add(target: string, states?: Readonly<Record<string, string>>): void;
  /** What the caller may do. */
  permissions: ReadonlyArray<{ actions: string[]; notActions: string[] }>;
  registrationState: string;
  /** Answers before everything else. */
  intercept: (request: JournalEntry) => Reply | undefined;
  /** Runs `pec` against it. */
  pec(argv: readonly string[], terminal?: Terminal): Promise<Outcome>;
}

export async function createWorld(): Promise<World> {
  const arm = await startArm();
  const targets: string[] = [];
  const world: World = {
    arm,
    permissions: [{ actions: ["*"], notActions: [] }],
    registrationState: "Registered",
    intercept: () => undefined,
    add: (target, states = {}) => {
      targets.push(target);
      arm.add(target, states);
    },
    pec: (argv, terminal) => pec(arm.origin, argv, terminal),
  };
  arm.intercept = (request) => world.intercept(request) ?? besides(world, targets, request);
  return world;
}

/** Resources of a page: fewer than any test has, so that there is always a second one. */
const pageSize = 2;

function besides(world: World, targets: readonly string[], { method, path }: JournalEntry): Reply | undefined {
  if (method !== "GET") return undefined;
  const [, scope] = /^(\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?)\/resources(?:\/page\d+)?$/i.exec(path) ?? [];
  if (scope !== undefined) return pageOf(world.arm, targets, scope, path);
  if (path.endsWith("/providers/Microsoft.Authorization/permissions")) return { body: { value: world.permissions } };
  const [, namespace] = /^\/subscriptions\/[^/]+\/providers\/([^/]+)$/.exec(path) ?? [];
  if (namespace !== undefined) return { body: { namespace, registrationState: world.registrationState } };
  return undefined;
}

function pageOf(arm: Arm, targets: readonly string[], scope: string, path: string): Reply {
  const within = targets.filter((target) => target.toLowerCase().startsWith(`${scope.toLowerCase()}/`));
  const all = [...within, `${scope}/providers/Contoso.Unknown/things/thing`].map((id) => ({
    id,
    type: typeOf(id),
    name: id.split("/").at(-1),
  }));
  const from = Number(/page(\d+)$/.exec(path)?.[1] ?? 0);
  const next = from + pageSize;
  return {
    body: {
      value: all.slice(from, next),
      ...(next < all.length && { nextLink: `${arm.origin}${scope}/resources/page${next}?api-version=2021-04-01&$skiptoken=secret` }),
    },
  };
}

function typeOf(id: string): string {
  const [, provider = "", path = ""] = /\/providers\/([^/]+)\/(.*)$/.exec(id) ?? [];
  return [provider, ...path.split("/").filter((_, index) => index % 2 === 0)].join("/");
}

/** A private endpoint that is connected to resources. */
export function privateEndpointReply(...targets: readonly string[]): Reply {
  const [first, ...rest] = targets.map((privateLinkServiceId) => ({ properties: { privateLinkServiceId } }));
  return {
    body: {
      id: privateEndpointId("pe"),
      properties: { manualPrivateLinkServiceConnections: first === undefined ? [] : [first], privateLinkServiceConnections: rest },
    },
  };
}

/** Runs `pec` in this process, with a token, without waiting for anything but requests. */
export async function pec(endpoint: string, argv: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
  let out = "";
  let err = "";
  const answers = [...(terminal.answers ?? [])];
  const io: Io = {
    out: (text) => {
      out += text;
      terminal.onOut?.(text);
    },
    err: (text) => {
      err += text;
      terminal.onErr?.(text);
    },
    outIsTerminal: terminal.terminal === true,
    errIsTerminal: terminal.errTerminal ?? terminal.terminal === true,
    inIsTerminal: terminal.terminal === true,
    columns: terminal.columns ?? 160,
    env: { PEC_ACCESS_TOKEN: "a-token", AZURE_CONFIG_DIR: "/nowhere", NO_COLOR: "1", ...terminal.env },
    ask: (question) => {
      err += question;
      terminal.onErr?.(question);
      return Promise.resolve(answers.shift() ?? "");
    },
    input: () => Promise.resolve(terminal.input ?? ""),
    signal: terminal.signal ?? new AbortController().signal,
    now: () => now,
    client: { clock: terminal.clock ?? testClock(), retryOptions: { maxRetries: 0 } },
  };
  const code = await run(["--endpoint", endpoint, ...argv], io);
  return {
    code,
    out,
    err,
    get json() {
      return JSON.parse(out) as unknown;
    },
  };
}

export const vault = idOf("Microsoft.KeyVault/vaults", "kv");
export const account = idOf("Microsoft.Storage/storageAccounts", "data");
export const subscription = subscriptionId;
