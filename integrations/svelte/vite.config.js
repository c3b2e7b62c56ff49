import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: { rolldownOptions: { input: 'src/main.js', output: { entryFileNames: 'app.js' } } },
});
