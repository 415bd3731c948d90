import { Flex, Radio, Typography } from '@strapi/design-system'
import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T, readonly label: string, readonly hint?: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few ways, each with what it means. */
export function ChoiceField<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId()
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">{label}</Typography>
      <Radio.Group aria-labelledby={id} value={value} onValueChange={chosen => onChange(chosen as T)}>
        {options.map(option => (
          <Flex key={option.value} direction="column" alignItems="stretch" paddingBottom={2}>
            <Radio.Item value={option.value} aria-describedby={option.hint ? `${id}-${option.value}` : undefined}>{option.label}</Radio.Item>
            {option.hint && <Typography id={`${id}-${option.value}`} variant="pi" textColor="neutral600" style={{ paddingInlineStart: '2.9rem' }}>{option.hint}</Typography>}
          </Flex>
        ))}
      </Radio.Group>
    </Flex>
  )
}
