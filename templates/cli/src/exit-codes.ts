/** What the exit code of `pec` says. The numbers are a contract with scripts: they are only ever added to. */
export const ExitCode = {
  /** Done, or there was nothing to do. */
  ok: 0,
  /** Anything else: the service failed, the network broke, the question was answered with no. */
  failed: 1,
  /** The command line makes no sense. Nothing was sent. */
  usage: 2,
  /** No such resource or connection. */
  notFound: 3,
  /** Several connections could be meant. */
  ambiguous: 4,
  /** The state of the connection, or what its type can do, does not allow it. */
  refused: 5,
  /** It did not happen in time. */
  timeout: 6,
  /** Some of it was done, and some was not. */
  partial: 7,
  /** No token, or no permission. */
  unauthorized: 8,
  /** Interrupted with Ctrl+C, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
