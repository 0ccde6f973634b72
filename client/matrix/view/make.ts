/**
 * An element with these attributes and children. Strings become text and nothing else, so that no word of a draft can
 * be markup.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.append(...children)
  return element
}

/** Changes the words of an element, unless it says them already: who listens would hear them again. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words
}

/** Changes an attribute, unless it is as it should be. */
export function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}
