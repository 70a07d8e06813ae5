const asList = (value) =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A reader of qpdf's JSON: an indirect reference (`"12 0 R"`) becomes its object, anything else stays itself. */
const resolverOf = (objects) => (value) => {
  if (typeof value !== 'string' || !value.endsWith(' R')) return value;
  const object = objects[`obj:${value}`];
  return object?.value ?? object?.stream?.dict;
};

/** Every annotation's page, by the annotation's reference. */
const pagesOfAnnotations = (resolve, pageTree) => {
  const pages = new Map();
  const walk = (reference) => {
    const node = resolve(reference);
    for (const kid of asList(resolve(node['/Kids']))) walk(kid);
    for (const annotation of asList(resolve(node['/Annots']))) pages.set(annotation, reference);
  };
  walk(pageTree);
  return pages;
};

/** Every structure element under the root, with its own reference, in reading order. */
const elementsOf = (resolve, treeRoot) => {
  const elements = [];
  const walk = (reference, parent) => {
    const element = resolve(reference);
    if (element?.['/S'] === undefined) return;
    elements.push({ reference, parent, element });
    for (const kid of asList(resolve(element['/K']))) {
      if (typeof kid === 'string') walk(kid, reference);
    }
  };
  for (const kid of asList(resolve(treeRoot['/K']))) walk(kid, undefined);
  return elements;
};

/** Faults of one element's annotations: an OBJR that names another page, a link that says nothing about itself. */
const annotationFaults = (resolve, pages, { reference, element }) =>
  asList(resolve(element['/K']))
    .map(resolve)
    .filter((kid) => kid?.['/Type'] === '/OBJR')
    .flatMap((kid) => {
      const annotation = resolve(kid['/Obj']) ?? {};
      const faults = [];
      if (pages.get(kid['/Obj']) !== (kid['/Pg'] ?? element['/Pg']))
        faults.push('names another page than its annotation is on');
      if (annotation['/StructParent'] === undefined) faults.push('has an annotation with no StructParent');
      if (
        !String(annotation['/Contents'] ?? '')
          .replace(/^[ub]:/, '')
          .trim()
      )
        faults.push('has an annotation with empty Contents');
      return faults.map((fault) => `${element['/S']} (${reference}) ${fault}`);
    });

const attributesOf = (resolve, element) =>
  asList(resolve(element['/A']))
    .map(resolve)
    .filter((attribute) => attribute && typeof attribute === 'object');

/**
 * What is wrong with a structure tree that veraPDF's profiles do not look at: annotations on another page than their
 * element says, elements that name a parent they are not under, header cells that no cell's Headers can find.
 */
export const structureFaults = (objects) => {
  const resolve = resolverOf(objects);
  const catalogue = resolve(objects.trailer.value['/Root']);
  const treeRoot = resolve(catalogue['/StructTreeRoot']);
  if (!treeRoot) return ['no structure tree'];
  const elements = elementsOf(resolve, treeRoot);
  const pages = pagesOfAnnotations(resolve, catalogue['/Pages']);
  const ids = new Set(elements.map(({ element }) => element['/ID']).filter(Boolean));
  const faults = elements.flatMap((each) => annotationFaults(resolve, pages, each));
  for (const { reference, parent, element } of elements) {
    if (parent && element['/P'] !== parent)
      faults.push(`${element['/S']} (${reference}) names a parent it is not under`);
    for (const id of attributesOf(resolve, element).flatMap((attribute) =>
      asList(resolve(attribute['/Headers'])),
    )) {
      if (!ids.has(id)) faults.push(`${element['/S']} (${reference}) has a header ${id} that is not there`);
    }
  }
  return faults;
};
