import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The page as static files that the server serves. `npm run page` shows it as it is edited, in front of a running server. */
export default defineConfig({
  root: here,
  build: {
    outDir: `${here}../../dist/dashboard`,
    emptyOutDir: true,
    // All as files of their own: the policy of the page allows no data: in styles or fonts, and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/api', '/docs', '/playground', '/verify-email', '/reset-password', '/forgot-password'].map(
        (path) => [path, 'http://127.0.0.1:4000'],
      ),
    ),
  },
});
