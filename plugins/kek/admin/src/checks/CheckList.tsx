import type { TypeName } from '@kek/contract'
import type { Check } from '../workflow/standing.ts'
import { Box, Flex, TextButton, Typography } from '@strapi/design-system'
import { CrossCircle, WarningCircle } from '@strapi/icons'
import { styled } from 'styled-components'
import { labelOf } from '../fields/field-label.ts'
import { jumpToField } from '../fields/jump-to-field.ts'

interface Props {
  readonly type: TypeName
  readonly heading?: string
  readonly checks: readonly Check[]
  /** What has to happen before the field can be reached, for example closing a dialog. */
  readonly onJump?: () => void
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  width: 100%;
`
/** The name of a field that leads to it; over several lines where it is long. */
const Jump = styled(TextButton)`
  text-align: left;
  text-decoration: underline;
  span { white-space: normal; font-size: 1.2rem; }
`

/** What the checks have to say, each with the way to its field. */
export function CheckList({ type, heading, checks, onJump }: Props) {
  const jump = (field: string) => {
    onJump?.()
    // A dialog that closes gives the focus back to where it was; the field comes after that.
    setTimeout(jumpToField, onJump ? 100 : 0, type, field)
  }
  return (
    <Box width="100%">
      {heading && <Typography tag="h3" variant="delta" paddingBottom={2}>{heading}</Typography>}
      <List>
        {checks.map(({ code, severity, field, message }) => (
          <Flex key={`${code} ${field} ${message}`} tag="li" gap={2} alignItems="flex-start">
            <Box shrink={0} paddingTop={1} aria-hidden>{severity === 'error' ? <CrossCircle fill="danger600" /> : <WarningCircle fill="warning600" />}</Box>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="pi" textColor="neutral800" lineHeight={1.5}>
                <Typography variant="pi" fontWeight="bold" textColor={severity === 'error' ? 'danger700' : 'neutral800'}>{severity === 'error' ? 'Fehler: ' : 'Warnung: '}</Typography>
                {message}
              </Typography>
              {field && <Jump type="button" onClick={() => jump(field)}>{`Zum Feld „${labelOf(type, field)}“`}</Jump>}
            </Flex>
          </Flex>
        ))}
      </List>
    </Box>
  )
}
