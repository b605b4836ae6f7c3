import { type Problem } from '../graphql/problem.ts';
import { useLanguage } from './language.tsx';
import { fieldProblemText } from './problem-texts.ts';

/** What the server finds wrong with a field of a form, to stand beside that field. */
export function useFieldProblems(problem: Problem | null): (field: string) => string | undefined {
  const { language } = useLanguage();
  return (field) => (problem?.field === field ? fieldProblemText(problem, language) : undefined);
}
