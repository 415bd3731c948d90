export { berlinDay } from '@kek/contract'
