import { useQueryClient } from '@tanstack/preact-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type DocumentType, MeDocument, OcrDocument, type OcrMutation } from '../../graphql/generated/graphql.ts';
import { Problem } from '../../graphql/problem.ts';
import { upload } from '../../graphql/upload.ts';
import { type Pictures } from './use-pictures.ts';

/** What the server made of the pictures. */
export type Reading = OcrMutation['ocr'];

export type ReadingState =
  | { readonly at: 'start' }
  /** `sent`: share of the upload, 0 to 1. */
  | { readonly at: 'work'; readonly sent: number; readonly startedAt: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed'; readonly problem: Problem; readonly asked: DocumentType }
  | { readonly at: 'read'; readonly reading: Reading; readonly asked: DocumentType; readonly tookMs: number };

/** One reading at a time: it can be stopped, which closes the connection, and ends with the page. */
export function useReading(apiKey: string | undefined) {
  const client = useQueryClient();
  const [state, setState] = useState<ReadingState>(start);
  const call = useRef<AbortController>();
  useEffect(() => () => call.current?.abort(), []);

  const read = useCallback(
    async ({ front, back }: Pictures, documentType: DocumentType) => {
      if (!front || call.current) return;
      const { signal } = (call.current = new AbortController());
      const startedAt = performance.now();
      setState({ at: 'work', sent: 0, startedAt });
      try {
        const { ocr } = await upload(
          OcrDocument,
          { image: null, documentType, backImage: null },
          { image: front.file, ...(back && { backImage: back.file }) },
          { apiKey, signal, onProgress: (sent) => setState({ at: 'work', sent, startedAt }) },
        );
        setState({ at: 'read', reading: ocr, asked: documentType, tookMs: performance.now() - startedAt });
      } catch (error) {
        if (signal.aborted) setState({ at: 'stopped' });
        else setState({ at: 'failed', problem: asProblem(error), asked: documentType });
      } finally {
        call.current = undefined;
        // A call may have cost one: what is left is asked again.
        void client.invalidateQueries({ queryKey: [MeDocument.toString()] });
      }
    },
    [apiKey, client],
  );
  const stop = useCallback(() => call.current?.abort(), []);
  const reset = useCallback(() => {
    call.current?.abort();
    setState(start);
  }, []);
  return useMemo(() => ({ state, read, stop, reset }), [state, read, stop, reset]);
}

function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('INTERNAL_ERROR', String(error), null);
}

const start: ReadingState = { at: 'start' };
