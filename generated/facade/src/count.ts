/** @throws TypeError for an option that is no such number */
export function checkCount(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new TypeError(`${name} is a whole number from ${least} on.`);
}
