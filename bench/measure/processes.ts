import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock does. */
const ticksPerSecond = 100

/** Processor time that a process with its threads has taken so far, in seconds, out of `/proc/<pid>/stat`. */
export function parseProcessorSeconds(stat: string): number {
  // The second field is the program's name in brackets, which may hold anything; utime and stime are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** A process out of `/proc/<pid>/stat`. */
export interface ProcessTimes {
  readonly pid: number
  readonly parent: number
  /** Processor time in seconds, with that of its children which have ended. */
  readonly seconds: number
}

/** What `/proc/<pid>/stat` says of a process and its ended children. */
export function parseProcessTimes(stat: string): ProcessTimes {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ended = (Number(fields[13]) + Number(fields[14])) / ticksPerSecond
  return { pid: Number.parseInt(stat), parent: Number(fields[1]), seconds: parseProcessorSeconds(stat) + ended }
}

/** Processor time of a process and of everything that it has started, in seconds. */
export function sumWithDescendants(root: number, processes: readonly ProcessTimes[]): number {
  const children = Map.groupBy(processes, ({ parent }) => parent)
  const sum = (pid: number): number => (children.get(pid) ?? []).reduce((seconds, child) => seconds + child.seconds + sum(child.pid), 0)
  return (processes.find(({ pid }) => pid === root)?.seconds ?? 0) + sum(root)
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

/** See {@link sumWithDescendants}. @throws Error where there is no `/proc`. */
export function readProcessorSecondsOfAll(root: number): number {
  const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      return [parseProcessTimes(readFileSync(`/proc/${pid}/stat`, 'utf8'))]
    }
    // It has ended since the folder was read.
    catch {
      return []
    }
  })
  return sumWithDescendants(root, processes)
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
