/*
 * The server on Node is two programs, as a machine looks through all of a program before it runs any of it: `server.cjs`
 * greets a client, and `serving.cjs`, many times as long, is loaded while the client reads that. What both use of the
 * language server's library is in the first, which hands it on.
 */

/**
 * The program that greets: the door, with the library to hand on. What serves is beside it.
 * @type {import('esbuild').Plugin}
 */
export const greeting = {
  name: 'greeting',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^greeting$/}, ({path: name}) => ({path: name, namespace: 'greeting'}))
    onLoad({filter: /.*/, namespace: 'greeting'}, () => ({
      contents: "export * as library from 'vscode-languageserver/node'\nimport './server/node.ts'",
      resolveDir: '.'
    }))
    onResolve({filter: /^\.\/serving\.ts$/}, () => ({path: './serving.cjs', external: true}))
  }
}

/**
 * The program that serves, which is handed the library.
 * @type {import('esbuild').Plugin}
 */
export const serving = {
  name: 'serving',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^vscode-languageserver$/}, ({path: name}) => ({path: name, namespace: 'handed-on'}))
    onResolve({filter: /^\.\/server\.cjs$/, namespace: 'handed-on'}, ({path: name}) => ({path: name, external: true}))
    onLoad({filter: /.*/, namespace: 'handed-on'}, () => ({
      contents: "module.exports = require('./server.cjs').library",
      resolveDir: '.'
    }))
  }
}
