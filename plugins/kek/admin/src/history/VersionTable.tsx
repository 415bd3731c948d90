import type { Version } from './version.ts'
import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system'
import { explainWho, sayWhat, sayWhen, sayWho } from './version.ts'

interface ChoiceProps {
  readonly side: 'from' | 'to'
  readonly version: number
  readonly isChosen: boolean
  readonly choose: (version: number) => void
}

function Choice({ side, version, isChosen, choose }: ChoiceProps) {
  return (
    <label style={{ display: 'block', padding: '0.8rem', cursor: 'pointer' }}>
      <input type="radio" name={`kek-${side}`} checked={isChosen} onChange={() => choose(version)} style={{ inlineSize: '1.8rem', blockSize: '1.8rem' }} />
      <VisuallyHidden>{side === 'from' ? `Fassung ${version} als die frühere` : `Fassung ${version} als die spätere`}</VisuallyHidden>
    </label>
  )
}

interface Props {
  readonly versions: readonly Version[]
  readonly from: number | 'published' | undefined
  readonly to: number | undefined
  readonly choose: (side: 'from' | 'to', version: number) => void
  /** Undefined for those who may not. */
  readonly restore: ((version: Version) => void) | undefined
}

/** All saved states of a document, two of which are chosen to be compared. */
export function VersionTable({ versions, from, to, choose, restore }: Props) {
  const newest = versions[0]
  return (
    <Table colCount={8} rowCount={versions.length + 1}>
      <Thead>
        <Tr>
          {['Früher', 'Später', 'Fassung', 'Wann', 'Wer', 'Was', 'Woher'].map(title => <Th key={title}><Typography variant="sigma">{title}</Typography></Th>)}
          <Th><VisuallyHidden>Wiederherstellen</VisuallyHidden></Th>
        </Tr>
      </Thead>
      <Tbody>
        {versions.map(version => (
          <Tr key={version.version}>
            <Td><Choice side="from" version={version.version} isChosen={version.version === from} choose={chosen => choose('from', chosen)} /></Td>
            <Td><Choice side="to" version={version.version} isChosen={version.version === to} choose={chosen => choose('to', chosen)} /></Td>
            <Td>
              <Flex gap={2}>
                <Typography fontWeight="bold">{version.version}</Typography>
                {version === newest && <Badge>jetzt</Badge>}
              </Flex>
            </Td>
            <Td><Typography>{sayWhen(version.at)}</Typography></Td>
            <Td><Typography title={explainWho(version)}>{sayWho(version)}</Typography></Td>
            <Td><Typography>{sayWhat(version)}</Typography></Td>
            <Td><Typography>{version.originLabel}</Typography></Td>
            <Td>
              {restore && version.contentHash !== newest?.contentHash && (
                <Button variant="tertiary" size="S" onClick={() => restore(version)}>
                  Diese Fassung wiederherstellen
                  <VisuallyHidden>{`(Fassung ${version.version})`}</VisuallyHidden>
                </Button>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}
