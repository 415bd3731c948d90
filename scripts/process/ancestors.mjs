// @ts-check
import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * Calls back once when the process that started this one is gone, however it ended.
 * A signal that only npm got, or a SIGKILL of npm, never reaches this process in any other way.
 * @param {() => void} onGone
 * @param {number} [everyMs]
 */
export function watchStarter(onGone, everyMs = 400) {
  const starter = starterChain()
  const timer = setInterval(() => {
    if (starterChain(starter.length).join() === starter.join())
      return
    clearInterval(timer)
    onGone()
  }, everyMs)
  timer.unref()
}

/**
 * The parent, and its parent too where the first is only the shell that npm puts in between.
 * @param {number} [length]
 */
function starterChain(length) {
  const parent = process.ppid
  const isPair = length === undefined ? isScriptShell(parent) : length === 2
  return isPair ? [parent, parentOf(parent)] : [parent]
}

/** @param {number} pid */
function isScriptShell(pid) {
  const [program = '', flag] = readProc(pid, 'cmdline').split('\0')
  return /(?:^|\/)(?:ba|da|a)?sh$/.test(program) && flag === '-c'
}

/** @param {number} pid */
function parentOf(pid) {
  // The program's name stands in brackets and may itself hold spaces and brackets.
  const afterName = readProc(pid, 'stat').split(') ').at(-1) ?? ''
  return Number(afterName.split(' ')[1] ?? 0)
}

/**
 * @param {number} pid
 * @param {string} file
 */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  }
  catch {
    return ''
  }
}
