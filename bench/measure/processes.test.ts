import { expect, it } from 'vitest'
import { parseBusySeconds, parseProcessorSeconds, parseProcessTimes, parseResidentMegabytes, sumWithDescendants } from './processes.ts'

it('reads the processor time of a process whose name holds brackets and spaces', () => {
  const stat = '4711 (node (a) b) S 1 4711 4711 0 -1 4194560 9 0 0 0 250 50 7 8 20 0 11 0 99 1000 200 18446744073709551615'
  expect(parseProcessorSeconds(stat)).toBe(3)
})

it('adds up what a process and everything it started took, ended or not, and nothing of others', () => {
  const stat = '4711 (node) S 12 4711 4711 0 -1 4194560 9 0 0 0 250 50 70 30 20 0 11 0 99 1000 200'
  expect(parseProcessTimes(stat)).toEqual({ pid: 4711, parent: 12, seconds: 4 })
  const processes = [{ pid: 1, parent: 0, seconds: 50 }, { pid: 12, parent: 1, seconds: 1 }, { pid: 13, parent: 12, seconds: 2 }, { pid: 14, parent: 13, seconds: 4 }, { pid: 15, parent: 1, seconds: 8 }]
  expect(sumWithDescendants(12, processes)).toBe(7)
})

it('reads the memory of a process in MB', () => {
  expect(parseResidentMegabytes('VmPeak:\t  9 kB\nVmRSS:\t  125000 kB\nRssAnon:\t 1 kB\n')).toBe(128)
})

it('counts everything but waiting as time in which the machine was busy', () => {
  // user nice system idle iowait irq softirq steal guest guest_nice; guests are counted in user already
  expect(parseBusySeconds('cpu  100 10 20 5000 700 3 7 60 50 0\ncpu0 1 1 1 1 1 1 1 1 1 1\n')).toBe(2)
})
