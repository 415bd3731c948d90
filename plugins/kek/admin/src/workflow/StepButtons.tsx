import { Button, Flex, Menu, Typography } from '@strapi/design-system'
import { useOffers } from './use-offers.ts'
import { usePlace } from './use-place.ts'
import { useWorkflow } from './use-workflow.ts'
import { wrapping } from './wrapping.ts'

/** The steps beside the first one, and a sentence where the one that is looked for is missing. */
export function StepButtons() {
  const place = usePlace()
  const { primary, buttons, menu, hasMenu, hint } = useOffers(place)
  const { start } = useWorkflow(place)
  if (buttons.length === 0 && !hasMenu && !hint)
    return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" data-kek-steps={primary ? 'below' : undefined}>
      {buttons.map(({ step, label, isWaiting }) => <Button key={step} style={wrapping} variant="secondary" fullWidth disabled={isWaiting} onClick={() => void start(step)}>{label}</Button>)}
      {hasMenu && (
        <Menu.Root>
          <Menu.Trigger style={wrapping} variant="tertiary" fullWidth disabled={menu.length === 0}>Weitere Schritte</Menu.Trigger>
          <Menu.Content popoverPlacement="bottom-end">
            {menu.map(({ step, label }) => (
              <Menu.Item key={step} variant={step === 'withdraw' ? 'danger' : 'default'} onSelect={() => void start(step)}>
                {step === 'unschedule' || step === 'submit' ? label : `${label} …`}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      )}
      {hint && <Typography tag="p" variant="pi" textColor="neutral600">{hint}</Typography>}
    </Flex>
  )
}
