import { runProgram } from './cli/program.ts';

/** The `pictotext` command. */
process.exitCode = await runProgram(process.argv.slice(2));
