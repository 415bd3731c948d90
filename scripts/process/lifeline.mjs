// @ts-check
// Loaded into each server with `node --import`: it ends when the front door is gone, even if that was killed outright.
import process from 'node:process'

const starter = process.ppid
const timer = setInterval(() => {
  if (process.ppid === starter)
    return
  clearInterval(timer)
  end('SIGTERM')
  // Whoever takes SIGTERM as the start of a long goodbye, or ignores it, has nobody left to wait for.
  setTimeout(end, 5000, 'SIGKILL').unref()
}, 500)
timer.unref()

/** @param {NodeJS.Signals} signal */
function end(signal) {
  try {
    // The front door starts each server as the head of a group, to which the server's own helpers belong.
    process.kill(-process.pid, signal)
  }
  catch {
    process.kill(process.pid, signal)
  }
}
