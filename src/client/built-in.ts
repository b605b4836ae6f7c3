declare const process: { readonly versions?: { readonly node?: string } } | undefined;

/**
 * A module of Node's own. Imported by a name that bundlers cannot see, which else refuse it for browsers.
 * @throws TypeError in browsers
 */
export async function builtIn<Module>(name: 'node:fs/promises' | 'node:crypto'): Promise<Module> {
  if (typeof process === 'undefined' || !process.versions?.node) throw new TypeError(`${name} is there in Node alone`);
  return await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
}
