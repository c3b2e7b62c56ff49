/** The content of a template; line breaks between tags would be text nodes to clone. */
export const template = (html) => {
  const element = document.createElement('template');
  element.innerHTML = html.replace(/\s*\n\s*/g, '');
  return element.content;
};
