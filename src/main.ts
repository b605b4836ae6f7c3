import { runProgram } from './cli/program.ts';

// Who reads the output may leave before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The `pictotext` command. */
process.exitCode = await runProgram(process.argv.slice(2));
