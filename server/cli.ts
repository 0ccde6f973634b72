/* eslint-disable @typescript-eslint/no-require-imports -- both are there at run time only */

// The server is not kept waiting by the commands, nor the commands by the server: each is a bundle of its own.
if (process.argv.slice(2).join(' ') === 'lsp --stdio') require('./server.cjs')
else require('./commands.cjs')
