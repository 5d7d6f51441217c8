import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { generate } from './scripts/messages.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Keeps the typed catalogues in step with messages/ while the dev server runs. */
function messages(): Plugin {
  return {
    name: 'messages',
    buildStart: () => void generate(),
    handleHotUpdate: ({ file }) => {
      if (file.startsWith(here('./messages/'))) generate();
    },
  };
}

export default defineConfig({
  plugins: [messages(), svelte()],
  resolve: {
    alias: { $lib: here('./src/lib'), $pages: here('./src/pages') },
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.KRING_API ?? 'http://127.0.0.1:8080' } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    restoreMocks: true,
  },
});
