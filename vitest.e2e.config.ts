import { defineConfig } from 'vitest/config';

/** Real Chromium with the built extension. One file at a time: focus and the clipboard belong to one window. */
export default defineConfig({
  test: {
    include: ['tests/{e2e,editors,overlay,pages}/**/*.test.{ts,tsx}'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser test that only passes at the second try has a fault worth seeing.
    retry: 0,
  },
});
