import { COMMANDS } from '.';

// Starts the command whose name is the first argument. The commands themselves do nothing at import.
const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) throw new Error(`There is no command "${name}".`);
process.exitCode = await command(args, { out: console.log, err: console.error });
