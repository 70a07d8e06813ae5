import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/bench/**'],
    setupFiles: ['test/seeded.ts'],
    // Every processor: by default half of them stand idle, and most of the time goes into rendering.
    maxWorkers: '100%',
    // Nothing here keeps a state that a test could see, and to load the program anew for each file takes longer than to test it.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
