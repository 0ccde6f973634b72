/** A draft about one theme, which it claims and does not show. */
export const draft = `---
self-evaluation: true
themes: [workforce-development]
---

# Our self-evaluation

## Our people

We are committed to our staff. Supervision matters.
`
