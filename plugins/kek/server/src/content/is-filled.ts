import type { Attribute } from '@kek/contract'

/** Whether the system itself finds the value where nobody gave one: nobody has to be asked for it, though it has to be there. */
export function isFilled(attribute: Attribute): boolean {
  return attribute.isWritten === true || (attribute.type === 'integer' && attribute.isPosition === true)
}
