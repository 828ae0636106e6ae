/** Of the environment only what names the user's own folder. */
export interface Environment {
  readonly HOME?: string | undefined;
  readonly USERPROFILE?: string | undefined;
}

/** A path that begins with `~`, from the user's own folder; any other path, or one on a platform without it, as it is. */
export function fromHome(path: string, environment: Environment = ownEnvironment()): string {
  const home = environment.HOME ?? environment.USERPROFILE ?? '';
  const [, rest] = /^~(|[\\/].*)$/s.exec(path) ?? [];
  return rest === undefined || home === '' ? path : home.replace(/[\\/]$/, '') + rest;
}

/** Empty in a browser. */
function ownEnvironment(): Environment {
  return (globalThis as { readonly process?: { readonly env?: Environment } }).process?.env ?? {};
}
