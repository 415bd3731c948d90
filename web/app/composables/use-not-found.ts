import { setResponseStatus } from 'h3'

/** Answers with 404 though the page is drawn: it says itself what there is not, and what there is instead. */
export function useNotFound(): void {
  const event = useRequestEvent()
  if (event)
    setResponseStatus(event, 404)
}
