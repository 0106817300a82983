/** What the caller may do by one of its role assignments. */
export interface Permission {
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
}

/** An action that some commands need. */
export interface NeededAction {
  readonly action: string;
  /** What cannot be done without it. */
  readonly for: string;
}

/** The actions on a resource type that the commands need, as far as the type has the operations. */
export function neededActions(resourceType: string, actions: readonly string[]): NeededAction[] {
  const connections = `${resourceType}/privateEndpointConnections`;
  const all: ReadonlyArray<readonly [needs: string, action: string, purpose: string]> = [
    ["get", `${connections}/read`, "list, show, wait"],
    ["approve", `${connections}/write`, "approve, reject"],
    ["remove", `${connections}/delete`, "remove, cleanup"],
    ["privateLinkResources", `${resourceType}/privateLinkResources/read`, "resources"],
    ["approve", `${resourceType}/PrivateEndpointConnectionsApproval/action`, "approve"],
  ];
  return all.filter(([needs]) => actions.includes(needs)).map(([, action, purpose]) => ({ action, for: purpose }));
}

/** Whether one of the assignments allows an action. What one assignment excludes, another may allow. */
export function isAllowed(action: string, permissions: readonly Permission[]): boolean {
  return permissions.some(
    ({ actions = [], notActions = [] }) =>
      actions.some((pattern) => matches(pattern, action)) && !notActions.some((pattern) => matches(pattern, action)),
  );
}

/** Patterns have `*` for any characters. Split, not made into an expression: they come from the service. */
function matches(pattern: string, action: string): boolean {
  const [first = "", ...parts] = pattern.toLowerCase().split("*");
  const text = action.toLowerCase();
  if (parts.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = parts.pop() ?? "";
  let from = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
