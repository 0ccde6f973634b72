/**
 * Leaves out of what we ship every way to the network, and to code that is not in the bundle: libraries bring some that
 * we never ask for.
 * @type {import('esbuild').Plugin}
 */
const noWayOut = {
  name: 'no-way-out',
  setup({onResolve, onLoad}) {
    const nothing = {filter: /.*/, namespace: 'nothing'}
    onResolve(
      {filter: /^(?:node:)?(?:net|http|https|http2|tls|dns|dgram|inspector|module)(?:\/promises)?$/},
      (asked) => ({
        path: asked.path,
        namespace: 'nothing'
      })
    )
    onLoad(nothing, () => ({
      contents: 'exports.createRequire = () => ({resolve() { throw new Error("There is nothing beside the bundle.") }})'
    }))
  }
}

const noRequests = {fetch: 'undefined', XMLHttpRequest: 'undefined', WebSocket: 'undefined', EventSource: 'undefined'}

/**
 * The same bundles, without a way out of them.
 * @param {readonly import('esbuild').BuildOptions[]} bundles
 */
export function sealed(bundles) {
  return bundles.map((options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), noWayOut],
    define: {...options.define, ...noRequests}
  }))
}
