import type { FieldProps } from '../words/field-props.ts'
import type { Position } from './position.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { understandDay } from '../dates/understand-day.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { IntegerInput } from '../words/IntegerInput.tsx'
import { sayPosition } from './position.ts'

/** The position of the ledger that a version names: by number, by a day, or that of now, with a sentence that says what it holds. */
export default function PositionInput(props: FieldProps) {
  const { name, disabled = false } = props
  const { value, onChange } = useField<number | string | null>(name)
  const { get } = useRequests()
  const [sentence, setSentence] = useState('')
  const [day, setDay] = useState('')
  useEffect(() => {
    const gone = new AbortController()
    const query = value === null || value === undefined || value === '' ? '' : `?seq=${encodeURIComponent(String(value))}`
    get<Position>(`/position${query}`, gone.signal).then(position => setSentence(sayPosition(position)), error => gone.signal.aborted || setSentence(sentenceOf(error)))
    return () => gone.abort()
  }, [value, get])
  const take = async (query: string) => {
    try {
      onChange(name, (await get<Position>(`/position${query}`)).seq)
    }
    catch (error) {
      setSentence(sentenceOf(error))
    }
  }
  const takeDay = () => {
    const understood = understandDay(day)
    if (understood.kind === 'date')
      void take(`?day=${understood.value.date}`)
    else
      setSentence(understood.kind === 'unclear' ? understood.message : 'Bitte einen Tag eintippen, zum Beispiel 12.10.2017.')
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <IntegerInput {...props} />
      <Box aria-live="polite"><Typography tag="p" variant="omega">{sentence}</Typography></Box>
      {!disabled && (
        <Flex gap={3} alignItems="end" wrap="wrap">
          <Field.Root name={`${name}-tag`}>
            <Field.Label>Stand eines Tages</Field.Label>
            <TextInput value={day} placeholder="TT.MM.JJJJ" onChange={(event: { target: { value: string } }) => setDay(event.target.value)} />
          </Field.Root>
          <Button type="button" variant="tertiary" size="L" onClick={takeDay}>Diesen Stand nehmen</Button>
          <Button type="button" variant="tertiary" size="L" onClick={() => void take('')}>Stand von jetzt nehmen</Button>
        </Flex>
      )}
    </Flex>
  )
}
