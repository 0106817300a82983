/** What an access token says about itself, as far as it can be read. Nothing here is verified: the service does that. */
export interface TokenFacts {
  readonly tenant: string | undefined;
  readonly audience: string | undefined;
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  /** Who it was given to: a user's name, or the id of an application. */
  readonly subject: string | undefined;
}

/** Reads the claims of a JSON Web Token. A token of another form says nothing. */
export function tokenFacts(token: string): TokenFacts {
  const claims = claimsOf(token);
  const text = (name: string): string | undefined => (typeof claims[name] === "string" ? claims[name] : undefined);
  const expires = claims["exp"];
  return {
    tenant: text("tid"),
    audience: text("aud"),
    expires: typeof expires === "number" ? expires * 1_000 : undefined,
    subject: text("upn") ?? text("unique_name") ?? text("appid") ?? text("azp") ?? text("oid"),
  };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
