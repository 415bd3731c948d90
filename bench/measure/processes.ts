import { readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock does. */
const ticksPerSecond = 100

/** Processor time that a process with its threads has taken so far, in seconds, out of `/proc/<pid>/stat`. */
export function parseProcessorSeconds(stat: string): number {
  // The second field is the program's name in brackets, which may hold anything; utime and stime are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Memory that a process holds in RAM, in MB (10⁶ bytes), out of `/proc/<pid>/status`. */
export function parseResidentMegabytes(status: string): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? []
  return Number(kibibytes) * 1024 / 1e6
}

/** The most memory that a process ever held in RAM, in MB (10⁶ bytes), out of `/proc/<pid>/status`. */
export function parsePeakMegabytes(status: string): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return Number(kibibytes) * 1024 / 1e6
}

/** Processor time of the whole machine that was not idle, in seconds over all cores, out of `/proc/stat`. */
export function parseBusySeconds(stat: string): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (/^cpu +(\d.*)$/m.exec(stat)?.[1] ?? '').split(' ').map(Number)
  return (user + nice + system + irq + softirq + steal) / ticksPerSecond
}

/** See {@link parseProcessorSeconds}. @throws Error where there is no `/proc`. */
export function readProcessorSeconds(pid: number): number {
  return parseProcessorSeconds(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

/** See {@link parseResidentMegabytes}. @throws Error where there is no `/proc`. */
export function readResidentMegabytes(pid: number): number {
  return parseResidentMegabytes(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

/** See {@link parsePeakMegabytes}. @throws Error where there is no `/proc`. */
export function readPeakMegabytes(pid: number): number {
  return parsePeakMegabytes(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

/** See {@link parseBusySeconds}. @throws Error where there is no `/proc`. */
export function readBusySeconds(): number {
  return parseBusySeconds(readFileSync('/proc/stat', 'utf8'))
}
