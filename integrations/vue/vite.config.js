import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Our tags are no components of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('career-') } } })],
  build: { rolldownOptions: { input: 'src/main.js', output: { entryFileNames: 'app.js' } } },
});
