import type { Resource } from './resource.ts'
import { printCalendar } from '../calendar/event-calendar.ts'
import { anchorOf } from '../views/page-anchors.ts'
import { hasDay } from '../views/process.ts'
import { completeAddress } from './complete-address.ts'

const one = /^\/prozess\/([^/]+)\.ics$/

/** The events as calendars: all, or one to take over. */
export const calendarResources: readonly Resource[] = [{
  matches: path => path === '/prozess.ics' || one.test(path),
  make: ({ path, locale, state, siteUrl, base }) => {
    const reading = { snapshot: state.snapshot, locale, today: state.day }
    const [, anchor] = one.exec(path) ?? []
    const events = state.snapshot.all('event', locale).filter(event => anchor === undefined || (anchorOf(event) === anchor && hasDay(event)))
    return anchor !== undefined && events.length === 0
      ? undefined
      : { body: printCalendar(events, { reading, siteUrl, absolute: completeAddress({ siteUrl, base }) }), contentType: 'text/calendar; charset=utf-8' }
  },
}]
