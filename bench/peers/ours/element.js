/** Our widgets as a content system writes them: the tag with its JSON. The page loads the drop-in file by itself. */
export const define = (name) => (json) => {
  const element = document.createElement(`career-${name}`);
  element.setAttribute('data-career', json);
  return element;
};

export const update = (element, json) => element.setAttribute('data-career', json);
