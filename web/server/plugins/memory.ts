import { giveBackMemoryWhenIdle } from '../site/idle-memory.ts'

export default defineNitroPlugin(({ hooks }) => {
  hooks.hook('close', giveBackMemoryWhenIdle())
})
