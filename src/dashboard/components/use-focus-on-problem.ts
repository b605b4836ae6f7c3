import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Problem } from '../graphql/problem.ts';

/** For a form: when the server refuses it, the first field at fault has the focus. */
export function useFocusOnProblem(problem: Problem | null): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  return form;
}
