/**
 * A module of the build output, as it is shipped.
 * @param path under `dist/src`, e.g. `app.js`
 * @throws Error saying what to do where the project is not built
 */
export async function built<Module>(path: string): Promise<Module> {
  const url = new URL(`../../dist/src/${path}`, import.meta.url);
  return import(url.href).catch((cause: unknown) => {
    throw new Error('the server is not built: run `npm ci && npm run build` in the folder above', { cause });
  }) as Promise<Module>;
}
