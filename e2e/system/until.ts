/** Asks again until the answer is yes. @throws after the given milliseconds, with the words that say what did not happen. */
export async function until(whatFailed: () => string, ask: () => Promise<boolean>, patience: number): Promise<void> {
  const deadline = Date.now() + patience
  while (!await ask()) {
    if (Date.now() > deadline)
      throw new Error(whatFailed())
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
