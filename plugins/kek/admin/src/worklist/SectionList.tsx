import type { Row, Section } from './sections.ts'
import type { useRows } from './use-rows.ts'
import { Badge, Button, TextButton, Typography, VisuallyHidden } from '@strapi/design-system'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { comesToWork } from '../workflow/arrival.ts'
import { Card, Line, ShortTitle } from './styles.ts'
import { settlingWords } from './use-settling.ts'

/** So many rows of a list are shown at first, and one more rather than a button for it. */
const shownFirst = { main: 10, aside: 6 } as const

interface Props {
  readonly section: Section
  readonly rows: ReturnType<typeof useRows>
  readonly settle: (row: Row) => void
  readonly busy: string | undefined
}

function About({ row: { kind, when, at, by, words } }: { readonly row: Row }) {
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${kind} · `}
        <time dateTime={at}>{when}</time>
        {by ? ` · von ${by}` : ''}
      </Typography>
      {words ? <Typography tag="blockquote" variant="pi" textColor="neutral800">{words}</Typography> : null}
    </>
  )
}

/** A list that one works through: by mouse, by finger or by keyboard. */
export function SectionList({ section, rows, settle, busy }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const first = shownFirst[section.side]
  const hidden = isWhole || section.rows.length <= first + 1 ? 0 : section.rows.length - first
  const shown = section.rows.slice(0, section.rows.length - hidden)
  const stop = rows.stopOf({ ...section, rows: shown })
  const isShort = section.id === 'changedLately'
  const heading = `kek-${section.id}`
  return (
    <Card aria-labelledby={heading}>
      <header>
        <Typography tag="h2" id={heading} variant="delta" fontWeight="bold">
          {section.heading}
          {' '}
          {section.count !== null && <Badge active={section.side === 'main'}>{section.count}</Badge>}
        </Typography>
      </header>
      <ul>
        {shown.map((row) => {
          const tabIndex = row.key === stop ? 0 : -1
          return (
            <Line key={row.key} {...(row.isUrgent ? { 'data-urgent': true } : {})} onFocus={() => rows.onFocus(section, row.key)} onKeyDown={event => rows.onKeyDown(event, row.key)}>
              <div>
                <Link to={row.to} state={comesToWork} data-row={row.key} tabIndex={tabIndex} onClick={() => rows.remember(section, row.key)} {...(isShort ? { title: row.title } : {})}>
                  {isShort ? <ShortTitle>{row.title}</ShortTitle> : row.title}
                </Link>
                <About row={row} />
              </div>
              {row.task && <Badge>{row.task}</Badge>}
              {row.settling && (
                <Button variant="tertiary" tabIndex={tabIndex} loading={busy === row.key} onClick={() => settle(row)}>
                  {settlingWords[row.settling.kind]}
                  <VisuallyHidden>{` (${row.title})`}</VisuallyHidden>
                </Button>
              )}
            </Line>
          )
        })}
        {hidden > 0 && (
          <Line>
            <TextButton onClick={() => setIsWhole(true)}>{`Weitere ${hidden} zeigen`}</TextButton>
          </Line>
        )}
      </ul>
    </Card>
  )
}
