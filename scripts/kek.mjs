#!/usr/bin/env node
// @ts-check
import process from 'node:process'
import { findCommand } from './command-line.mjs'
import { sentenceFor } from './problem.mjs'
import { isLeaving, leave, sayFarewellOnEnd } from './process/farewell.mjs'

sayFarewellOnEnd()
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

try {
  const run = findCommand(process.argv.slice(2))
  await run()
}
catch (error) {
  fail(error)
}

/** @param {unknown} error */
function fail(error) {
  // What breaks because everything is being ended is no news.
  if (isLeaving())
    return
  const sentence = sentenceFor(error)
  const report = error instanceof Error ? error.stack : error
  process.stderr.write(`\n${sentence ?? `Das war nicht vorgesehen: ${report}`}\n`)
  void leave(1)
}
