import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repository } from "./places.ts";

/** A service in a process of its own. */
export interface Service {
  readonly endpoint: string;
  /** What a client process needs in its environment to trust the service. */
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

/** Starts the service of the probes on loopback. `tls` as real services have it, with a certificate that is made for the run. */
export async function startService(protocol: "http" | "tls", folder: string): Promise<Service> {
  const files = protocol === "tls" ? makeCertificate(folder) : [];
  const server = fork(join(repository, "bench", "probes", "server.mjs"), files);
  const [endpoint] = (await once(server, "message")) as [string];
  const [, certificate] = files;
  return { endpoint, env: certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate }, stop: () => server.kill() };
}

function makeCertificate(folder: string): [key: string, certificate: string] {
  const key = join(folder, "key.pem");
  const certificate = join(folder, "certificate.pem");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...names, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  return [key, certificate];
}
