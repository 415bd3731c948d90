import { defineConfig } from '@playwright/test'
import { chromium } from './settings.ts'

export default defineConfig({
  globalSetup: './system/global-setup.ts',
  outputDir: 'test-results/traces',
  reporter: [['line'], ['json', { outputFile: 'test-results/report.json' }]],
  // Each runs a CMS, a site and a browser. Editors and their tests wait a lot, and readers' tests fill what that leaves of two cores.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 20_000,
    // Recording every step takes longer than the steps; `--trace on` shows a failure in detail.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // Reads only: every test finds the demo as it was imported.
    { name: 'site', testDir: 'site', workers: 1 },
    // Writes, kills and restarts: a system of its own.
    { name: 'editing', testDir: 'editing', workers: 1, use: { viewport: { width: 1440, height: 1000 } } },
  ],
})
